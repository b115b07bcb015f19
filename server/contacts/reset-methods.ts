import { randomInt } from 'node:crypto';
import type { Operations } from '../../api-client/operations.ts';
import { composeResetCode, resetCodeLastsFor } from '../../api-client/sign-in/reset-code.ts';
import { recordEvent } from '../audit/record-event.ts';
import { withinAccount } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import { findMailbox } from '../sign-in/password-reset-queries.ts';
import { actorOf } from './acting.ts';
import { withContactLocked } from './change-contact.ts';
import { nameOfActor, organisationName } from './invitation-queries.ts';
import { isOfThisOrganisationAlone, takeMethodsAway, writeReset } from './method-reset-queries.ts';

/**
 * Resets the methods of a contact who lost their phone: all of them are removed, their sessions, sign-ins under way and known
 * browsers end, their own password stays, and they are mailed (ASVS 6.3.7). Gives the code, of which only the argon2id is kept,
 * for the administrator to read out: with it and the password they register again (6.4.4). Done again it makes another one.
 * Throws `not_found`; `own_contact`; `account_shared` where another organisation has the person too, whose access this would
 * touch (architecture: tenancy); `nothing_to_reset`.
 */
export const resetMethods: Handler<Operations['resetMethods']> = async ({ params, caller, services }) => {
  const { contactId } = params;
  if (contactId === caller.contactId) throw new Refusal('own_contact');
  const code = composeResetCode((bound) => randomInt(bound));
  const codeHash = await services.passwords.hash(code);
  const acting = { caller, services };
  return withContactLocked(acting, contactId, async (tx, { accountId }, key) => {
    if (!accountId) throw new Refusal('nothing_to_reset');
    if (!(await isOfThisOrganisationAlone(tx, accountId))) throw new Refusal('account_shared');
    const now = services.now();
    const expiresAt = new Date(now.getTime() + resetCodeLastsFor);
    const { taken, mailbox } = await withinAccount(tx, organisationContext(caller), accountId, async () => {
      const taken = await takeMethodsAway(tx, accountId, now);
      if (taken.kinds.length === 0 && !taken.wasReset) throw new Refusal('nothing_to_reset');
      await writeReset(tx, { accountId, codeHash, createdAt: now, expiresAt });
      return { taken, mailbox: await findMailbox(tx, accountId) };
    });
    const { kinds, sessionsEnded } = taken;
    const actor = actorOf(acting);
    await recordEvent(tx, 'contact.methods-reset', {
      ...actor,
      ...key,
      accountId,
      occurredAt: now,
      details: { kinds, sessionsEnded },
    });
    const { organisationId } = key;
    const named = await organisationName(tx, organisationId);
    if (mailbox)
      await services.mailer.tellMethodsReset(tx, {
        organisationId,
        organisationName: named,
        recipient: mailbox.recipient,
        administrator: (await nameOfActor(tx, organisationId, actor)) ?? named,
        resetAt: now,
      });
    return { code, lapsesAt: expiresAt.toISOString() };
  });
};

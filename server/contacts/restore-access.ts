import { planRestoration, rightsRestored } from '../../api-client/contacts/access-withdrawal.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { changesBetween } from '../../api-client/contacts/contact-edit.ts';
import { isAuthorisation } from '../../api-client/contacts/given-right.ts';
import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import { presentSignInName } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { inviteOnce } from './account-of-contact.ts';
import { type Acting, actorOf } from './acting.ts';
import { changeContact } from './change-contact.ts';
import { contactAtHand } from './contact-at-hand.ts';
import { raiseVersion, updateContact } from './contact-queries.ts';
import { reopenInvitation } from './invitation-queries.ts';
import { putOffAgain } from './plan-invitation.ts';
import { prepareTemporaryPassword } from './prepare-temporary-password.ts';
import { organisationHasRights, writeRights } from './rights-queries.ts';
import { sendInvitation } from './send-invitation.ts';
import { findWithdrawal } from './withdrawal-queries.ts';

/**
 * Undoes a withdrawal of the last minutes, as long as access was not given anew since: rights come back, and access as far as
 * it had come. Sessions stay ended. An invitation that was open is mailed anew with 72 hours of its own, because its temporary
 * password is dead; one that had lapsed is lapsed again, without a mail. Refuses where there is nothing to undo.
 */
export async function restore(acting: Acting, contactId: string): Promise<Contact> {
  const { services } = acting;
  await contactAtHand(acting, contactId);
  const prepared = await prepareTemporaryPassword(services.passwords);

  return inviteOnce(() =>
    changeContact(acting, contactId, async (tx, contact, key) => {
      const now = services.now();
      const withdrawal = await findWithdrawal(tx, key);
      const plan = planRestoration(withdrawal, contact, now);
      if (plan.kind === 'refused' || !withdrawal)
        throw new Refusal(plan.kind === 'refused' ? plan.code : 'nothing_to_restore');

      const rights = rightsRestored(contact, withdrawal);
      const authorisations = rights.map(({ right }) => right).filter(isAuthorisation);
      const changes = changesBetween(contact, { ...contact, authorisations, rights });
      if (!(await organisationHasRights(tx, key.organisationId, rights)))
        throw new Refusal('nothing_to_restore');
      await writeRights(tx, key, contact.rights, rights);
      const decidedAt = withdrawal.accessDecidedAt;
      await updateContact(tx, key, {
        access: withdrawal.access,
        accessDecidedAt: decidedAt ? new Date(decidedAt) : null,
      });
      if (plan.kind === 'lapsed-again') await reopenInvitation(tx, key, withdrawal.at);
      await raiseVersion(tx, key);
      await recordEvent(tx, 'contact.access-restored', {
        ...actorOf(acting),
        ...key,
        occurredAt: now,
        details: { changes },
      });
      await putOffAgain(tx, key, withdrawal.plannedFor, { actor: actorOf(acting), now });
      if (plan.kind !== 'invite-again') return;
      await presentSignInName(tx, contact.email);
      await sendInvitation(tx, { actor: actorOf(acting), services }, contact, prepared);
    }),
  );
}

/** Restores the access of one contact. */
export const restoreAccess: Handler<Operations['restoreAccess']> = ({ params, ...acting }) =>
  restore(acting, params.contactId);

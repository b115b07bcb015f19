import { sql } from 'drizzle-orm';
import type { Language } from '../../api-client/language.ts';
import type { Operations } from '../../api-client/operations.ts';
import { type ResetRefusal, refusalOfReset } from '../../api-client/sign-in/password-reset-rules.ts';
import { resetLinkLastsFor } from '../../api-client/sign-in/sign-in-limits.ts';
import { recordEvent } from '../audit/record-event.ts';
import { identify, type Transaction } from '../db/database.ts';
import type { Call, Handler } from '../http/handler.ts';
import type { Recipient } from '../messages/mailer.ts';
import { createToken, hashToken } from '../secrets/tokens.ts';
import type { Guesser } from '../throttling/throttle.ts';
import { guesserOf } from './guesser.ts';
import { findMailbox, insertPasswordReset } from './password-reset-queries.ts';
import { findAccountByName, listMemberships } from './sign-in-queries.ts';

type ResetCall = Call<Operations['requestPasswordReset']>;

/** In the place of an account that does not exist; no account has this id. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** What is to be mailed, to whom. Nobody's mail is written as well, and thrown away. */
interface Plan {
  readonly accountId: string | null;
  readonly recipient: Recipient;
  readonly refusal: ResetRefusal | null;
  readonly asker: Guesser;
}

async function plan(tx: Transaction, call: ResetCall): Promise<Plan> {
  const { signInName, language = 'nl' satisfies Language } = call.body;
  const accountId = await findAccountByName(tx, signInName.toLowerCase());
  await identify(tx, accountId ?? nobody);
  const mailbox = await findMailbox(tx, accountId ?? nobody);
  const memberships = await listMemberships(tx, accountId ?? nobody, call.services.now());
  const asker = await guesserOf(tx, call, { accountId, signInName });
  if (!accountId || !mailbox)
    return {
      accountId: null,
      recipient: { email: signInName, name: signInName, language },
      refusal: null,
      asker,
    };
  const refusal = refusalOfReset({ ...mailbox, memberships }, call.services.now());
  return { accountId, recipient: mailbox.recipient, refusal, asker };
}

/** Writes the mail, and takes it back where none is to go: the time does not tell which of both it was. */
async function mailOrNot(tx: Transaction, isSent: boolean, write: () => Promise<void>): Promise<void> {
  await tx.execute(sql`savepoint mail`);
  await write();
  await tx.execute(isSent ? sql`release savepoint mail` : sql`rollback to savepoint mail`);
}

/**
 * Mails a link to choose a new password, to the account's own address; or says in that mail why there is none: the account was
 * never activated, or no organisation lets it in. The answer is empty, and the work before it the same, whatever there is
 * under the name (ASVS 6.3.8); a mailbox that got enough mails gets no more, which nobody but its owner can tell.
 * Throws `too_many_attempts` when one network asks too often, for whomever.
 */
export const requestPasswordReset: Handler<Operations['requestPasswordReset']> = async (call) => {
  const { database, mailer, throttle, now: clock } = call.services;
  const token = createToken();
  const tokenHash = hashToken(token);
  const presented = { kind: 'account', tokenHash } as const;

  const { accountId, recipient, refusal, asker } = await database.transaction(
    { ...presented, signInName: call.body.signInName.toLowerCase() },
    (tx) => plan(tx, call),
  );
  const isSent = (await throttle.askForMail(asker)) && accountId !== null;
  const isLink = isSent && refusal === null;

  await database.transaction({ ...presented, ...(accountId && { accountId }) }, async (tx) => {
    const createdAt = clock();
    const expiresAt = new Date(createdAt.getTime() + resetLinkLastsFor);
    await insertPasswordReset(tx, {
      tokenHash,
      accountId,
      createdAt,
      expiresAt,
      endedAt: isLink ? null : createdAt,
    });
    await recordEvent(tx, 'password.reset-requested', {
      actor: 'visitor',
      ...(accountId && { accountId }),
      details: { mailed: isSent ? (refusal ?? 'link') : null },
    });
    await mailOrNot(tx, isSent, () =>
      refusal
        ? mailer.refuseReset(tx, { recipient, refusal })
        : mailer.sendResetLink(tx, { recipient, token, lapsesAt: expiresAt }),
    );
  });
  return undefined;
};

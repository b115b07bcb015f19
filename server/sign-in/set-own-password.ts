import { and, eq, isNull } from 'drizzle-orm';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { accounts, passwords, sessions } from '../db/schema.ts';
import type { PasswordChange } from '../messages/mailer.ts';
import type { Services } from '../services.ts';
import { endOtherResets, endPasswordResets, findMailbox } from './password-reset-queries.ts';
import { findAccount, type SignInState, updateSignIn } from './sign-in-queries.ts';

/** The names that a person's password must not be built on (ASVS 6.2.11). */
export async function namesOf(
  tx: Transaction,
  { config }: Services,
  { row, open }: SignInState,
): Promise<string[]> {
  const account = row.accountId ? await findAccount(tx, row.accountId) : undefined;
  return [
    ...open.flatMap((each) => [each.contactName, each.organisationName]),
    account?.email ?? '',
    config.brand.name,
  ];
}

/**
 * Puts the password that a person chose in the place of the one before, within their sign-in. Every session of the account ends
 * (ASVS 7.4.3), and every reset link with the sign-ins that one began. `how` goes into the history and into the mail that tells
 * the account (6.3.7); a first password of one's own needs no mail.
 */
export async function setOwnPassword(
  tx: Transaction,
  services: Services,
  { row, password }: SignInState,
  { hash, how }: { readonly hash: string; readonly how: PasswordChange | 'temporary' },
): Promise<void> {
  const now = services.now();
  const { accountId } = row;
  if (!accountId || !password) throw new Error('only an account’s password can be changed');
  await tx
    .update(passwords)
    .set({ hash, kind: 'own', expiresAt: null, setAt: now })
    .where(eq(passwords.accountId, accountId));
  // Other sign-ins that proved the password before have to prove this one.
  await updateSignIn(tx, row.id, { passwordProvedAt: now });
  // From here on the account is in use: no organisation that invited it may replace its password any more.
  await tx
    .update(accounts)
    .set({ activatedAt: now })
    .where(and(eq(accounts.id, accountId), isNull(accounts.activatedAt)));
  await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt)));
  await endPasswordResets(tx, accountId, now);
  await endOtherResets(tx, accountId, row.id, now);
  await recordEvent(tx, 'password.changed', {
    actor: 'account',
    actorAccountId: accountId,
    accountId,
    details: { how },
  });
  if (how === 'temporary') return;
  const mailbox = await findMailbox(tx, accountId);
  if (mailbox)
    await services.mailer.tellPasswordChanged(tx, { recipient: mailbox.recipient, how, changedAt: now });
}

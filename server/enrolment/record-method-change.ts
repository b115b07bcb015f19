import type { MethodKind } from '../../api-client/enrolment/enrolment.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import type { MethodChange } from '../messages/mailer.ts';
import type { Services } from '../services.ts';
import { findMailbox } from '../sign-in/password-reset-queries.ts';

/** Puts into the history that a method of an account was registered or removed, and tells its owner by mail, in case it was somebody else (ASVS 6.3.7). */
export async function recordMethodChange(
  tx: Transaction,
  { mailer, now }: Pick<Services, 'mailer' | 'now'>,
  change: MethodChange,
  { accountId, kind, name = null }: { accountId: string; kind: MethodKind; name?: string | null },
): Promise<void> {
  await recordEvent(tx, `method.${change}`, {
    actor: 'account',
    actorAccountId: accountId,
    accountId,
    details: { kind },
  });
  const mailbox = await findMailbox(tx, accountId);
  if (mailbox)
    await mailer.tellMethodChanged(tx, {
      recipient: mailbox.recipient,
      change,
      kind,
      name,
      changedAt: now(),
    });
}

import { type AuditEventName, recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { listMemberships } from '../sign-in/sign-in-queries.ts';

/** Has each organisation that an account may sign in for find in the contact's history what its owner did on the phone. */
export async function recordForOrganisations(
  tx: Transaction,
  event: AuditEventName,
  accountId: string,
  occurredAt: Date,
): Promise<void> {
  const actor = { actor: 'account', actorAccountId: accountId, accountId, occurredAt } as const;
  for (const { organisationId, contactId } of await listMemberships(tx, accountId, occurredAt))
    await recordEvent(tx, event, { ...actor, organisationId, contactId });
}

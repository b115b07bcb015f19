import type { DeniedRequest } from '../../api-client/enrolment-board/get-enrolment-board.ts';
import { type AuditEventName, recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { announce } from '../live/changes.ts';
import { listMemberships } from '../sign-in/sign-in-queries.ts';

interface Denial {
  readonly accountId: string;
  readonly approvalId: string;
  /** For which the sign-in was, as far as that was chosen when it was denied. */
  readonly organisationId: string | null;
  readonly outcome: DeniedRequest['outcome'];
}

/**
 * Has each organisation that an account may sign in for find in the contact's history what its owner did on the phone. It is an
 * organisation's affair, and shows on its enrolment board, where the sign-in was for it, or where the account can sign in for no
 * other: of a sign-in that had chosen none, an organisation among several cannot be told that it was meant.
 */
export async function recordForOrganisations(
  tx: Transaction,
  event: Extract<AuditEventName, 'sign-in.approval-denied' | 'sign-in.reported'>,
  { accountId, approvalId, outcome, organisationId: chosen }: Denial,
  occurredAt: Date,
): Promise<void> {
  const actor = { actor: 'account', actorAccountId: accountId, accountId, occurredAt } as const;
  const memberships = await listMemberships(tx, accountId, occurredAt);
  for (const { organisationId, contactId } of memberships) {
    const isOfOrganisation = chosen ? chosen === organisationId : memberships.length === 1;
    const details = { approvalId, outcome, isOfOrganisation };
    await recordEvent(tx, event, { ...actor, organisationId, contactId, details });
    await announce(tx, `organisation:${organisationId}`);
  }
}

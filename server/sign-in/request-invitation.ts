import { and, eq, gt } from 'drizzle-orm';
import type { Operations } from '../../api-client/operations.ts';
import { invitationRequestReason } from '../../api-client/sign-in/request-invitation.ts';
import { invitationAskedAgainAfter } from '../../api-client/sign-in/sign-in-limits.ts';
import { recordEvent } from '../audit/record-event.ts';
import { listAdministrators } from '../contacts/administrator-queries.ts';
import type { Transaction } from '../db/database.ts';
import { auditEvents, contacts } from '../db/schema.ts';
import type { Handler } from '../http/handler.ts';
import type { Services } from '../services.ts';
import { type Membership, updateSignIn } from './sign-in-queries.ts';
import { advance, withSignIn } from './within-sign-in.ts';

const reason = invitationRequestReason;

const wasAsked = async (tx: Transaction, contactId: string, since: Date): Promise<boolean> => {
  const asked = await tx
    .select({ id: auditEvents.id })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.contactId, contactId),
        eq(auditEvents.event, 'invitation.requested'),
        gt(auditEvents.occurredAt, since),
      ),
    )
    .limit(1);
  return asked.length > 0;
};

async function askAdministrators(
  tx: Transaction,
  services: Services,
  membership: Membership,
  occurredAt: Date,
): Promise<void> {
  const { contactId, organisationId, organisationName } = membership;
  const [contact] = await tx
    .select({ name: contacts.name, email: contacts.email })
    .from(contacts)
    .where(eq(contacts.id, contactId));
  if (!contact) return;
  for (const recipient of await listAdministrators(tx, organisationId, occurredAt)) {
    await services.mailer.requestInvitation(tx, { organisationId, organisationName, recipient, contact });
  }
  await recordEvent(tx, 'invitation.requested', {
    actor: 'system',
    reason,
    organisationId,
    contactId,
    occurredAt,
  });
}

/** Asks the contacts administrators of each organisation whose invitation lapsed for a new one, by mail, once an hour at most. */
export const requestInvitation: Handler<Operations['requestInvitation']> = async (call) => {
  const { services } = call;
  const now = services.now();
  const lapsed = await withSignIn(call, 'invitation-lapsed', async (_tx, state) => state.lapsed);
  await services.database.transaction({ kind: 'system', reason }, async (tx) => {
    for (const membership of lapsed) {
      if (await wasAsked(tx, membership.contactId, new Date(now.getTime() - invitationAskedAgainAfter)))
        continue;
      await askAdministrators(tx, services, membership, now);
    }
  });
  return withSignIn(call, 'invitation-lapsed', async (tx, state) => {
    await updateSignIn(tx, state.row.id, { invitationRequestedAt: now });
    return advance(tx, call, state);
  });
};

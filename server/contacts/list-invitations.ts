import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import { findContact } from './contact-queries.ts';
import { deliveryOf } from './delivery-of.ts';
import { deliveriesOfContact, newestInvitations } from './invitation-queries.ts';

/**
 * Gives the newest invitations of a contact with what became of their messages, which outlive their contents by 30 days
 * (docs/decisions/0018-what-is-kept.md). Refuses another organisation's contact as one that is not there.
 */
export const listInvitations: Handler<Operations['listInvitations']> = ({ params, caller, services }) =>
  services.database.transaction(organisationContext(caller), async (tx) => {
    const key = { organisationId: caller.organisationId, contactId: params.contactId };
    if (!(await findContact(tx, key))) throw new Refusal('not_found');
    const invitations = await newestInvitations(tx, key);
    const deliveries = await deliveriesOfContact(tx, key);
    return {
      invitations: invitations.map(({ id, sentAt, lapsesAt, endedAt, endedAs }) => ({
        id,
        sentAt: sentAt.toISOString(),
        lapsesAt: lapsesAt.toISOString(),
        ended: endedAt && endedAs && { at: endedAt.toISOString(), as: endedAs },
        deliveries: deliveries
          .filter(({ invitation_id }) => invitation_id === id)
          .map((delivery) => deliveryOf(delivery, sentAt)),
      })),
    };
  });

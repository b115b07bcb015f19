import type { Operations } from '../../api-client/operations.ts';
import { roundReopensFor } from '../../api-client/reviews/take-confirmations-back.ts';
import { recordEvent } from '../audit/record-event.ts';
import { actorOf } from '../contacts/acting.ts';
import { updateContact } from '../contacts/contact-queries.ts';
import type { Transaction } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import { lockContacts } from './contacts-to-review-queries.ts';
import { findConfirmation } from './decision-queries.ts';
import { findOpenReview, pastReviews, type ReviewRow, updateReview } from './review-queries.ts';

/** The round under way, or the one that was done a moment ago, which is open again then. */
async function reopened(tx: Transaction, organisationId: string, now: Date): Promise<ReviewRow> {
  const open = await findOpenReview(tx, organisationId);
  if (open) return open;
  const [newest] = await pastReviews(tx, organisationId, 1);
  const isRecent = newest?.endedAt && now.getTime() - newest.endedAt.getTime() <= roundReopensFor;
  if (!newest || !isRecent) throw new Refusal('not_found');
  await updateReview(tx, newest.id, { endedAt: null, endTotal: null, endLeft: null });
  return newest;
}

/**
 * Takes confirmations back, as long as nothing was decided about the contact since: they are to be confirmed again. Refuses where
 * no round is under way, and for a contact who was not confirmed in it.
 */
export const takeConfirmationsBack: Handler<Operations['takeConfirmationsBack']> = ({ body, ...acting }) => {
  const { caller, services } = acting;
  const { organisationId } = caller;
  const contactIds = [...new Set(body.contactIds)];
  return services.database.transaction(organisationContext(caller), async (tx) => {
    const now = services.now();
    const review = await reopened(tx, organisationId, now);
    const contacts = await lockContacts(tx, organisationId, contactIds);
    const results = [];
    for (const contactId of contactIds) {
      const decidedAt = contacts.get(contactId)?.accessDecidedAt;
      const key = { organisationId, contactId };
      const confirmation = decidedAt && (await findConfirmation(tx, key, review.id, decidedAt));
      if (!confirmation) {
        const code = contacts.has(contactId) ? 'nothing_to_restore' : 'not_found';
        results.push({ outcome: 'refused' as const, contactId, code } as const);
        continue;
      }
      await updateContact(tx, key, { accessDecidedAt: confirmation.decidedBefore });
      await recordEvent(tx, 'contact.confirmation-taken-back', {
        ...actorOf(acting),
        ...key,
        occurredAt: now,
        details: { reviewId: review.id, name: contacts.get(contactId)?.name ?? '' },
      });
      results.push({ outcome: 'done' as const, contactId });
    }
    return { results };
  });
};

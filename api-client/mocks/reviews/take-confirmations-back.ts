import type { Operations } from '../../operations.ts';
import { eventBy } from '../contacts/contact-call.ts';
import type { MockHandler } from '../mock-handler.ts';
import { recordEvent } from '../model/record-event.ts';
import { roundUnderWay } from './rounds.ts';

export const takeConfirmationsBack: MockHandler<Operations['takeConfirmationsBack']> = (call) => {
  const { model, caller, body } = call;
  const review = roundUnderWay(call);
  const results = [...new Set(body.contactIds)].map((contactId) => {
    const contact = model.contacts.find(
      ({ id, organisationId }) => id === contactId && organisationId === caller.organisationId,
    );
    if (!contact) return { outcome: 'refused', contactId, code: 'not_found' } as const;
    const confirmation = model.events.findLast(
      (event) =>
        event.contactId === contactId &&
        event.confirmed?.reviewId === review.id &&
        event.occurredAt.getTime() === contact.accessDecidedAt?.getTime(),
    );
    if (!confirmation?.confirmed)
      return { outcome: 'refused', contactId, code: 'nothing_to_restore' } as const;
    contact.accessDecidedAt = confirmation.confirmed.decidedBefore;
    recordEvent(model, 'confirmation-taken-back', { ...eventBy(call), contactId });
    return { outcome: 'done', contactId } as const;
  });
  return { results };
};

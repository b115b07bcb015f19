import type { Operations } from '../../operations.ts';
import { eventBy } from '../contacts/contact-call.ts';
import { contactOf } from '../contacts/contact-of.ts';
import type { MockHandler } from '../mock-handler.ts';
import { recordEvent } from '../model/record-event.ts';
import { decidedOrListedAt, mayConfirmOwn, roundUnderWay } from './rounds.ts';

export const confirmAccess: MockHandler<Operations['confirmAccess']> = (call) => {
  const { model, caller, body, now } = call;
  const review = roundUnderWay(call);
  const seen = new Map(body.contacts.map(({ contactId, version }) => [contactId, version]));
  const results = [...seen].map(([contactId, version]) => {
    const contact = model.contacts.find(
      ({ id, organisationId }) => id === contactId && organisationId === caller.organisationId,
    );
    const refused = (code: 'not_found' | 'own_contact' | 'edit_conflict') =>
      ({ outcome: 'refused', contactId, code }) as const;
    if (!contact) return refused('not_found');
    if (contactId === caller.contactId && !mayConfirmOwn(call)) return refused('own_contact');
    if (contact.version !== version) return refused('edit_conflict');
    if (decidedOrListedAt(contact) < review.startedAt) {
      const { rights, productIds } = contactOf(model, contact, now);
      const decidedBefore = contact.accessDecidedAt;
      contact.accessDecidedAt = now;
      recordEvent(model, 'access-confirmed', {
        ...eventBy(call),
        contactId,
        confirmed: { reviewId: review.id, rights, productIds, decidedBefore },
      });
    }
    return { outcome: 'done', contactId } as const;
  });
  return { results };
};

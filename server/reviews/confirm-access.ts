import type { Operations } from '../../api-client/operations.ts';
import type { ProblemCode } from '../../api-client/problems.ts';
import { recordEvent } from '../audit/record-event.ts';
import { actorOf } from '../contacts/acting.ts';
import { type ContactRow, updateContact } from '../contacts/contact-queries.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import { lockContacts } from './contacts-to-review-queries.ts';
import { mayConfirmOwn } from './describe-review.ts';
import { findOpenReview } from './review-queries.ts';

/**
 * Confirms that contacts keep what they have, each as the administrator saw them. Refuses, one by one: who is not there, another
 * version than was seen, and the administrator themselves while another one could do it. Who was decided on already stays so.
 */
export const confirmAccess: Handler<Operations['confirmAccess']> = ({ body, ...acting }) => {
  const { caller, services } = acting;
  const { organisationId } = caller;
  const seen = new Map(body.contacts.map(({ contactId, version }) => [contactId, version]));
  return services.database.transaction(organisationContext(caller), async (tx) => {
    const review = await findOpenReview(tx, organisationId);
    if (!review) throw new Refusal('not_found');
    const now = services.now();
    const ownIsOnes = !seen.has(caller.contactId) || (await mayConfirmOwn(tx, caller, now));
    const contacts = await lockContacts(tx, organisationId, [...seen.keys()]);

    const refusalOf = (contact: ContactRow | undefined, version: number): ProblemCode | undefined => {
      if (!contact) return 'not_found';
      if (contact.id === caller.contactId && !ownIsOnes) return 'own_contact';
      return contact.version === version ? undefined : 'edit_conflict';
    };
    const confirm = async ({ id: contactId, ...contact }: ContactRow) => {
      if (contact.accessDecidedOrListedAt >= review.startedAt) return;
      const key = { organisationId, contactId };
      await updateContact(tx, key, { accessDecidedAt: now });
      const { name, rights, productIds, accessDecidedAt } = contact;
      await recordEvent(tx, 'contact.access-confirmed', {
        ...actorOf(acting),
        ...key,
        occurredAt: now,
        details: {
          reviewId: review.id,
          name,
          rights,
          productIds,
          decidedBefore: accessDecidedAt?.toISOString() ?? null,
        },
      });
    };

    const results = [];
    for (const [contactId, version] of seen) {
      const contact = contacts.get(contactId);
      const code = refusalOf(contact, version);
      if (contact && !code) await confirm(contact);
      results.push(
        code ? { outcome: 'refused' as const, contactId, code } : { outcome: 'done' as const, contactId },
      );
    }
    return { results };
  });
};

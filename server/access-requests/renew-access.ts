import { planEdit } from '../../api-client/contacts/contact-edit.ts';
import type { GivenRight } from '../../api-client/contacts/given-right.ts';
import type { Acting } from '../contacts/acting.ts';
import { actorOf } from '../contacts/acting.ts';
import { type ContactRow, updateContact } from '../contacts/contact-queries.ts';
import { nameOfActor, organisationName } from '../contacts/invitation-queries.ts';
import { carryOutEdit } from '../contacts/update-contact.ts';
import type { Transaction } from '../db/database.ts';
import { productsOfContact } from '../products/product-queries.ts';

/**
 * Gives access back to a locked contact whose right to sign in is over, with another end and these products: their account, methods and
 * password go on, and they are mailed. Sessions of before stay over.
 */
export async function renewAccess(
  tx: Transaction,
  acting: Acting,
  contact: ContactRow,
  given: { readonly rights: GivenRight[]; readonly productIds: string[]; readonly endsAt: string | null },
): Promise<void> {
  const { services } = acting;
  const { organisationId, name, email, jobTitle, language, authorisations } = contact;
  const key = { organisationId, contactId: contact.id };
  const asked = { name, email, jobTitle, language, authorisations, ...given };
  const listed = {
    ...contact,
    phone: contact.phoneMask ?? '',
    emailIsSignInName: contact.accountId !== null,
  };
  await carryOutEdit(tx, acting, contact, planEdit(listed, asked, services.now()));
  await updateContact(tx, key, { accessDecidedAt: services.now() });
  await services.mailer.renewAccess(tx, {
    organisationId,
    organisationName: await organisationName(tx, organisationId),
    recipient: contact,
    administrator: await nameOfActor(tx, organisationId, actorOf(acting)),
    products: await productsOfContact(tx, key),
    accessEndsAt: given.endsAt === null ? null : new Date(given.endsAt),
  });
}

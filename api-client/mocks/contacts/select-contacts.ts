import type { ContactListView } from '../../contacts/contact-list-view.ts';
import {
  isLookedFor,
  type SearchTerm,
  searchWords,
  termsAsTyped,
  termsSpelledAlike,
} from '../../contacts/contact-search.ts';
import type { Model, ModelContact } from '../model/model.ts';
import { accessOf } from './contact-of.ts';

type Filters = Pick<ContactListView, 'search' | 'access' | 'authorisation' | 'productId'>;

const meetsFilters = (model: Model, view: Filters, contact: ModelContact, now: Date): boolean =>
  (view.access.length === 0 || view.access.includes(accessOf(model, contact, now))) &&
  (!view.authorisation || contact.authorisations.includes(view.authorisation)) &&
  (!view.productId || contact.productIds.includes(view.productId));

/** The contacts of the caller's organisation in a view; with mistakes forgiven where nobody is found as it was typed. */
export function selectContacts(
  model: Model,
  caller: { readonly organisationId: string },
  view: Filters,
  now: Date,
): { selected: ModelContact[]; terms: readonly SearchTerm[]; isSpelledAlike: boolean } {
  const listed = model.contacts.filter(
    (contact) => contact.organisationId === caller.organisationId && meetsFilters(model, view, contact, now),
  );
  const foundBy = (terms: readonly SearchTerm[], isSpelledAlike: boolean) => ({
    selected: listed.filter((contact) => isLookedFor(searchWords(contact), terms)),
    terms,
    isSpelledAlike,
  });
  const asTyped = foundBy(termsAsTyped(view.search), false);
  const alike = asTyped.selected.length === 0 ? termsSpelledAlike(view.search) : undefined;
  return alike ? foundBy(alike, true) : asTyped;
}

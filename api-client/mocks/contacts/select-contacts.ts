import type { ContactListView } from '../../contacts/contact-list-view.ts';
import {
  isLookedFor,
  type SearchTerm,
  searchWords,
  termsAsTyped,
  termsSpelledAlike,
} from '../../contacts/contact-search.ts';
import { oneEndsSoon } from '../../contacts/ends-soon.ts';
import { signedInThen } from '../../contacts/last-sign-in.ts';
import { hasRegistered, showsMethods } from '../../contacts/registered-method.ts';
import { isAtStage } from '../enrolment-board/enrolment-board.ts';
import type { Model, ModelContact } from '../model/model.ts';
import { accessOf } from './contact-of.ts';
import { sendDueInvitations } from './plan-invitation.ts';

type Filters = Omit<ContactListView, 'sort' | 'direction'>;

const meetsMethod = (model: Model, { method }: Filters, contact: ModelContact): boolean => {
  const kinds = model.methods
    .filter(({ accountId }) => accountId === contact.accountId)
    .map(({ kind }) => kind);
  return !method || hasRegistered(method, showsMethods(contact.access) ? kinds : []);
};

const meetsFilters = (model: Model, view: Filters, contact: ModelContact, now: Date): boolean =>
  (view.access.length === 0 || view.access.includes(accessOf(model, contact, now))) &&
  (view.stage.length === 0 || isAtStage(model, contact, view.stage, now)) &&
  (!view.authorisation || contact.authorisations.includes(view.authorisation)) &&
  (!view.productId || contact.productIds.includes(view.productId)) &&
  meetsMethod(model, view, contact) &&
  (!view.ends ||
    oneEndsSoon(
      view.ends,
      contact.rights.map(({ endsAt }) => endsAt),
      now,
    )) &&
  (!view.lastSignIn || signedInThen(view.lastSignIn, contact.lastSignedInAt, now));

/** The contacts of the caller's organisation in a view; with mistakes forgiven where nobody is found as it was typed. */
export function selectContacts(
  model: Model,
  caller: { readonly organisationId: string },
  view: Filters,
  now: Date,
): { selected: ModelContact[]; terms: readonly SearchTerm[]; isSpelledAlike: boolean } {
  sendDueInvitations(model, now);
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

import { accessStates } from '../../contacts/access-state.ts';
import type { ContactListView, ContactSort } from '../../contacts/contact-list-view.ts';
import { isNamedFirst, type SearchTerm } from '../../contacts/contact-search.ts';
import { foldText } from '../../contacts/fold-text.ts';
import type { Model, ModelContact } from '../model/model.ts';
import { accessOf } from './contact-of.ts';

/** The place of a contact in a list: whether it comes before all others, what the list is in order of, then name and id. */
export interface ContactPlace {
  readonly isFirst: boolean;
  readonly key: string | number;
  readonly sortName: string;
  readonly id: string;
}

const keys: Record<
  ContactSort,
  (model: Model, contact: ModelContact, now: Date) => string | number | undefined
> = {
  name: (_, { name }) => foldText(name),
  email: (_, { email }) => email,
  access: (model, contact, now) => accessStates.indexOf(accessOf(model, contact, now)),
  'last-signed-in': (_, { lastSignedInAt }) => lastSignedInAt?.getTime(),
  'last-reminded': (_, { lastRemindedAt }) => lastRemindedAt?.getTime(),
};

const isBefore = (one: string | number, other: string | number): number =>
  one === other ? 0 : one < other ? -1 : 1;

/** The order of a view: where each contact stands, and which of two places comes first. */
export function contactListOrder(
  model: Model,
  { sort, direction }: ContactListView,
  { terms, now }: { terms: readonly SearchTerm[]; now: Date },
) {
  const sign = direction === 'asc' ? 1 : -1;
  return {
    // Who has no moment comes last in either direction.
    placeOf: (contact: ModelContact): ContactPlace => ({
      isFirst: sort === 'name' && isNamedFirst(foldText(contact.name), terms),
      key: keys[sort](model, contact, now) ?? sign * Number.MAX_SAFE_INTEGER,
      sortName: foldText(contact.name),
      id: contact.id,
    }),
    compare: (one: ContactPlace, other: ContactPlace): number =>
      Number(other.isFirst) - Number(one.isFirst) ||
      sign * isBefore(one.key, other.key) ||
      isBefore(one.sortName, other.sortName) ||
      isBefore(one.id, other.id),
  };
}

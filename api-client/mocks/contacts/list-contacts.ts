import * as z from 'zod/mini';
import type { ContactListView } from '../../contacts/contact-list-view.ts';
import { mostCountedWithPage } from '../../contacts/list-contacts.ts';
import type { Operations } from '../../operations.ts';
import { refuseField } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { type ContactPlace, contactListOrder } from './contact-list-order.ts';
import { contactOf } from './contact-of.ts';
import { selectContacts } from './select-contacts.ts';

const placeSchema = z.object({
  view: z.string(),
  place: z.object({
    isFirst: z.boolean(),
    key: z.union([z.string(), z.number()]),
    sortName: z.string(),
    id: z.string(),
  }),
});

/** A cursor belongs to one view. */
const textOf = (view: ContactListView) => JSON.stringify(view, Object.keys(view).sort());

const cursorOf = (view: ContactListView, place: ContactPlace) =>
  btoa(encodeURIComponent(JSON.stringify({ view: textOf(view), place })));

function placeIn(view: ContactListView, cursor: string): ContactPlace {
  try {
    const read = placeSchema.parse(JSON.parse(decodeURIComponent(atob(cursor))));
    if (read.view === textOf(view)) return read.place;
  } catch {
    // Not one that was handed out: refused below, as one of another view is.
  }
  throw refuseField('cursor', 'invalid');
}

export const listContacts: MockHandler<Operations['listContacts']> = ({ model, caller, query, now }) => {
  const { limit, cursor, ...view } = query;
  const after = cursor ? placeIn(view, cursor) : undefined;
  const { selected, terms, isSpelledAlike } = selectContacts(model, caller, view, now);
  const { placeOf, compare } = contactListOrder(model, view, { terms, now });
  const found = selected.sort((one, other) => compare(placeOf(one), placeOf(other)));
  const further = found.filter((contact) => !after || compare(placeOf(contact), after) > 0);
  const page = further.slice(0, limit);
  const last = page.at(-1);
  return {
    contacts: page.map((contact) => contactOf(model, contact, now)),
    total: found.length > mostCountedWithPage ? null : found.length,
    isSpelledAlike,
    ...(last && further.length > page.length && { nextCursor: cursorOf(view, placeOf(last)) }),
  };
};

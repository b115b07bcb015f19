import type { Operations } from '../../operations.ts';
import { refuseField } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { ModelContact } from '../model/model.ts';
import { contactOf } from './contact-of.ts';

/** Where a page ends, as text that sorts as the list does. */
const cursorOf = ({ name, id }: ModelContact) => `${name.toLowerCase()}\u0001${id}`;

function positionOf(cursor: string): string {
  try {
    return decodeURIComponent(atob(cursor));
  } catch {
    throw refuseField('cursor', 'invalid');
  }
}

export const listContacts: MockHandler<Operations['listContacts']> = ({ model, caller, query, now }) => {
  const after = query.cursor ? positionOf(query.cursor) : '';
  const search = query.search?.toLowerCase() ?? '';
  const found = model.contacts
    .filter(({ organisationId }) => organisationId === caller.organisationId)
    .filter(({ name, email }) => name.toLowerCase().includes(search) || email.includes(search))
    .sort((one, other) => (cursorOf(one) < cursorOf(other) ? -1 : 1));
  const further = found.filter((contact) => cursorOf(contact) > after);
  const page = further.slice(0, query.limit);
  const last = page.at(-1);
  return {
    contacts: page.map((contact) => contactOf(model, contact, now)),
    total: found.length,
    ...(last && further.length > page.length && { nextCursor: btoa(encodeURIComponent(cursorOf(last))) }),
  };
};

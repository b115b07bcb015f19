import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import { id } from '../../api-client/fields.ts';
import { refuseField } from '../http/refusal.ts';
import { type ContactListPosition, contactListOrder } from './contact-list-order.ts';

/** All pages of one list show access as of one moment, so that nobody is passed over because an invitation lapses in between. */
interface ContactListCursor {
  readonly asOf: Date;
  readonly after: ContactListPosition;
  /** Nobody is found by the search as it was typed: the pages are of those who are spelled alike. */
  readonly isAlike: boolean;
}

const endOfYear9999 = 253_402_300_799_999;

/** A cursor belongs to one view: in another order, or of other contacts, its position means nothing. */
const digestOf = ({ access, ...view }: ContactListView): string =>
  createHash('sha256')
    .update(JSON.stringify([[...access].sort(), Object.entries(view).sort()]))
    .digest('base64url')
    .slice(0, 12);

/** Writes the text that the client hands back for the next page. */
export const cursorOf = (view: ContactListView, { asOf, after, isAlike }: ContactListCursor): string =>
  Buffer.from(
    JSON.stringify([digestOf(view), asOf.getTime(), isAlike, after.key, after.sortName, after.id]),
  ).toString('base64url');

/** Reads a cursor. Throws the refusal of the field `cursor` when it is not one that was handed out for this view. */
export function readCursor(view: ContactListView, cursor: string): ContactListCursor {
  const contents = z.tuple([
    z.literal(digestOf(view)),
    z.int().check(z.minimum(0), z.maximum(endOfYear9999)),
    z.boolean(),
    contactListOrder(view, { asOf: new Date(0), terms: [] }).inCursor,
    z.string().check(z.maxLength(500), z.regex(/^\P{Cc}*$/u)),
    id,
  ]);
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const [, asOf, isAlike, key, sortName, contactId] = contents.parse(JSON.parse(text));
    return { asOf: new Date(asOf), isAlike, after: { key, sortName, id: contactId } };
  } catch {
    throw refuseField('cursor', 'invalid');
  }
}

import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import { id } from '../../api-client/fields.ts';
import { refuseField } from '../http/refusal.ts';
import { contactListOrder } from './contact-list-order.ts';

/** Where a page ended: its last contact, by what the list is in order of, then name and id. */
export interface ContactListPosition {
  readonly key: string | number;
  readonly sortName: string;
  readonly id: string;
}

/** All pages of one list show access as of one moment, so that nobody is passed over because an invitation lapses in between. */
interface ContactListCursor {
  readonly asOf: Date;
  readonly after: ContactListPosition;
}

const endOfYear9999 = 253_402_300_799_999;

/** A cursor belongs to one view: in another order, or of other contacts, its position means nothing. */
const digestOf = ({ search, access, authorisation, productId, sort, direction }: ContactListView): string =>
  createHash('sha256')
    .update(JSON.stringify([search, [...access].sort(), authorisation, productId, sort, direction]))
    .digest('base64url')
    .slice(0, 12);

/** Writes the text that the client hands back for the next page. */
export const cursorOf = (view: ContactListView, { asOf, after }: ContactListCursor): string =>
  Buffer.from(JSON.stringify([digestOf(view), asOf.getTime(), after.key, after.sortName, after.id])).toString(
    'base64url',
  );

/** Reads a cursor. Throws the refusal of the field `cursor` when it is not one that was handed out for this view. */
export function readCursor(view: ContactListView, cursor: string): ContactListCursor {
  const contents = z.tuple([
    z.literal(digestOf(view)),
    z.int().check(z.minimum(0), z.maximum(endOfYear9999)),
    contactListOrder(view, new Date(0)).inCursor,
    z.string().check(z.maxLength(500), z.regex(/^\P{Cc}*$/u)),
    id,
  ]);
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const [, asOf, key, sortName, contactId] = contents.parse(JSON.parse(text));
    return { asOf: new Date(asOf), after: { key, sortName, id: contactId } };
  } catch {
    throw refuseField('cursor', 'invalid');
  }
}

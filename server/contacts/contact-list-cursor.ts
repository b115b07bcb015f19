import * as z from 'zod/mini';
import { id } from '../../api-client/fields.ts';
import { refuseField } from '../http/refusal.ts';

/** Where a page ended: the name and id of its last contact. */
export interface ContactListPosition {
  readonly sortName: string;
  readonly id: string;
}

const contents = z.tuple([z.string().check(z.regex(/^\P{Cc}+$/u)), id]);

/** Writes the position into the text that the client hands back for the next page. */
export const cursorOf = ({ sortName, id }: ContactListPosition): string =>
  Buffer.from(JSON.stringify([sortName, id])).toString('base64url');

/** Reads a cursor. Throws the refusal of the field `cursor` when it is not one that was handed out. */
export function positionOf(cursor: string): ContactListPosition {
  try {
    const [sortName, id] = contents.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { sortName, id };
  } catch {
    throw refuseField('cursor', 'invalid');
  }
}

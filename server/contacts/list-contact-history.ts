import * as z from 'zod/mini';
import { id } from '../../api-client/fields.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal, refuseField } from '../http/refusal.ts';
import { historyEntryOf, toldEvents } from './contact-history-entry.ts';
import { contactEventPage, type HistoryPosition } from './contact-history-queries.ts';
import { findContact } from './contact-queries.ts';
import { notePassedMomentsOf } from './note-passed-moments.ts';

const cursorContents = z.tuple([z.int().check(z.minimum(0), z.maximum(253_402_300_799_999)), id]);

const cursorOf = ({ at, id }: HistoryPosition): string =>
  Buffer.from(JSON.stringify([at.getTime(), id])).toString('base64url');

function positionOf(cursor: string): HistoryPosition {
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const [at, eventId] = cursorContents.parse(JSON.parse(text));
    return { at: new Date(at), id: eventId };
  } catch {
    throw refuseField('cursor', 'invalid');
  }
}

/** Gives a page of what happened to a contact in this organisation, newest first. Refuses a cursor that was not handed out. */
export const listContactHistory: Handler<Operations['listContactHistory']> = async (call) => {
  const { params, query, caller, services } = call;
  const key = { organisationId: caller.organisationId, contactId: params.contactId };
  const before = query.cursor ? positionOf(query.cursor) : undefined;

  const rows = await services.database.transaction(organisationContext(caller), async (tx) => {
    const contact = await findContact(tx, key);
    if (!contact) throw new Refusal('not_found');
    await notePassedMomentsOf(tx, services.now(), contact);
    return contactEventPage(tx, key, { events: toldEvents(query.kind), before, limit: query.limit + 1 });
  });

  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    entries: page.map(historyEntryOf),
    ...(last && rows.length > query.limit && { nextCursor: cursorOf({ at: last.occurredAt, id: last.id }) }),
  };
};

import { and, eq, inArray, isNotNull, lte, ne, not, type SQL } from 'drizzle-orm';
import type { ContactChange } from '../../api-client/contacts/contact-history.ts';
import { rightDatesReason } from '../../api-client/contacts/end-notice.ts';
import type { GivenRight } from '../../api-client/contacts/given-right.ts';
import { recordEvents } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { contactAuthorisations, contactRights, contacts } from '../db/schema.ts';
import type { ContactKey } from './contact-queries.ts';

type Given = typeof contactAuthorisations | typeof contactRights;

/** What has ended of a contact, and when. */
interface Ended extends GivenRight {
  readonly organisationId: string;
  readonly contactId: string;
  readonly endsAt: string;
}

/** PostgreSQL takes 65,535 values in one statement at most; an event has about ten. */
const mostAtOnce = 1000;

const wentBy = (given: Given, now: Date, contact: ContactKey | undefined) =>
  and(
    isNotNull(given.endsAt),
    not(given.isOver),
    lte(given.endsAt, now),
    contact && eq(given.contactId, contact.contactId),
  );

/** Asked first, since an update tells every server to forget its sessions, whether or not there is a row to change. */
async function someWentBy(tx: Transaction, given: Given, condition: SQL | undefined): Promise<boolean> {
  const [some] = await tx.select({ at: given.endsAt }).from(given).where(condition).limit(1);
  return some !== undefined;
}

const ended = (
  row: { organisationId: string; contactId: string; startsAt: Date | null; endsAt: Date | null },
  right: GivenRight['right'],
): Ended[] => {
  const { organisationId, contactId, startsAt, endsAt } = row;
  if (endsAt === null) return [];
  const term = { startsAt: startsAt?.toISOString() ?? null, endsAt: endsAt.toISOString() };
  return [{ organisationId, contactId, right, ...term }];
};

async function markKnown(tx: Transaction, now: Date, contact: ContactKey | undefined): Promise<Ended[]> {
  const given = contactAuthorisations;
  const condition = wentBy(given, now, contact);
  if (!(await someWentBy(tx, given, condition))) return [];
  const rows = await tx.update(given).set({ isOver: true }).where(condition).returning();
  return rows.flatMap((row) => ended(row, row.authorisation));
}

async function markDefined(tx: Transaction, now: Date, contact: ContactKey | undefined): Promise<Ended[]> {
  const given = contactRights;
  const condition = wentBy(given, now, contact);
  if (!(await someWentBy(tx, given, condition))) return [];
  const rows = await tx.update(given).set({ isOver: true }).where(condition).returning();
  return rows.flatMap((row) => ended(row, row.rightId));
}

/** Of these contacts, those who have access by an account or an invitation, which ends with their right to sign in. */
async function withAccess(tx: Transaction, contactIds: string[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(inArray(contacts.id, contactIds), ne(contacts.access, 'none')));
  return new Set(rows.map(({ id }) => id));
}

async function tellEnded(tx: Transaction, some: readonly Ended[]): Promise<void> {
  const signIn = some.filter(({ right }) => right === 'sign-in').map(({ contactId }) => contactId);
  const losing = signIn.length > 0 ? await withAccess(tx, signIn) : new Set<string>();
  const isAccess = ({ right, contactId }: Ended) => right === 'sign-in' && losing.has(contactId);
  const eventOf = ({ organisationId, contactId, right, startsAt, endsAt }: Ended) => {
    const change: ContactChange = { field: 'rights', before: [{ right, startsAt, endsAt }], after: [] };
    const about = { organisationId, contactId, occurredAt: new Date(endsAt), details: { changes: [change] } };
    return { actor: 'system' as const, reason: rightDatesReason, ...about };
  };
  await recordEvents(tx, 'contact.access-ended', some.filter(isAccess).map(eventOf));
  await recordEvents(tx, 'contact.right-ended', some.filter((each) => !isAccess(each)).map(eventOf));
}

/** Marks ends that went by as over, of one contact where it is named, and tells the history of each, once, at its moment. */
export async function noteEndedRights(tx: Transaction, now: Date, contact?: ContactKey): Promise<void> {
  const all = [...(await markKnown(tx, now, contact)), ...(await markDefined(tx, now, contact))];
  for (let from = 0; from < all.length; from += mostAtOnce)
    await tellEnded(tx, all.slice(from, from + mostAtOnce));
}

import { and, eq, isNull, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
  type AccessState,
  accessStateOf,
  accessStates,
  type StoredAccess,
} from '../../api-client/contacts/access-state.ts';
import type { Transaction } from '../db/database.ts';
import { accounts, contactAuthorisations, contacts, invitations, organisations } from '../db/schema.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { accessRankAt, accessStateOfRank, isInAccess } from './access-state-query.ts';

const now = new Date('2026-11-21T12:00:00.000Z');
const hour = 60 * 60_000;

const cases = (['none', 'invited', 'signed-in', 'active'] satisfies StoredAccess[]).flatMap((access) =>
  [null, -hour, 0, 1].flatMap((blocksIn) =>
    [null, -1, 0, hour].flatMap((endsIn) =>
      [null, -hour, -1, 0, 1, hour].map((lapsesIn) => ({ access, blocksIn, endsIn, lapsesIn })),
    ),
  ),
);

/** Puts a contact on the list, with an open invitation where the case has one. */
async function insertCase(
  tx: Transaction,
  organisationId: string,
  { access, blocksIn, endsIn, lapsesIn }: (typeof cases)[number],
): Promise<void> {
  const [account] = await tx.insert(accounts).values({ language: 'nl' }).returning();
  const accountId = account?.id ?? '';
  const blockedAt = blocksIn === null ? null : new Date(now.getTime() + blocksIn);
  const email = `${accountId}@elders.example`;
  const [contact] = await tx
    .insert(contacts)
    .values({ organisationId, accountId, name: 'Jan', email, language: 'nl', access, blockedAt })
    .returning();
  const contactId = contact?.id ?? '';
  const endsAt = endsIn === null ? null : new Date(now.getTime() + endsIn);
  await tx
    .insert(contactAuthorisations)
    .values({ organisationId, contactId, authorisation: 'sign-in', endsAt });
  if (lapsesIn === null) return;
  const lapsesAt = new Date(now.getTime() + lapsesIn);
  const sentAt = new Date(lapsesAt.getTime() - 72 * hour);
  await tx.insert(invitations).values({ organisationId, contactId, accountId, sentAt, lapsesAt });
}

test('the state in a query is that of the rule, for each stored access, and for each moment of a block, an end and a lapse', async () => {
  const { database, drop } = await createTestDatabase();
  try {
    const inRange = new Map<string, AccessState[]>();
    const found = await database.transaction({ kind: 'system', reason: 'test' }, async (tx) => {
      const [organisation] = await tx.insert(organisations).values({ name: 'Waterland' }).returning();
      for (const each of cases) await insertCase(tx, organisation?.id ?? '', each);
      for (const state of accessStates) {
        const rows = await tx
          .select({ id: contacts.id })
          .from(contacts)
          .where(isInAccess([state], now));
        for (const { id } of rows) inRange.set(id, [...(inRange.get(id) ?? []), state]);
      }
      return tx
        .select({
          access: contacts.access,
          id: contacts.id,
          blockedAt: contacts.blockedAt,
          signInEndsAt: contacts.signInEndsAt,
          invitationLapsesAt: invitations.lapsesAt,
          state: sql`${accessRankAt(now)}`.mapWith(accessStateOfRank),
        })
        .from(contacts)
        .leftJoin(invitations, and(eq(invitations.contactId, contacts.id), isNull(invitations.endedAt)));
    });
    expect(found).toHaveLength(cases.length);
    for (const { id, state, ...contact } of found) {
      expect({ ...contact, ranges: inRange.get(id) }).toEqual({ ...contact, ranges: [state] });
      expect({ ...contact, state }).toEqual({ ...contact, state: accessStateOf(contact, now) });
    }
    expect(new Set(found.map(({ state }) => state))).toEqual(new Set(accessStates));
  } finally {
    await drop();
  }
});

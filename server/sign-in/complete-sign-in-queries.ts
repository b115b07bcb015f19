import { eq, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Language } from '../../api-client/language.ts';
import type { AuditEventName } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { prepared } from '../db/prepared-statements.ts';
import { accounts, auditEvents, contacts, knownBrowsers, sessions, signIns } from '../db/schema.ts';

/** What is written when a sign-in is completed. */
export interface Completion {
  readonly now: Date;
  readonly accountId: string;
  readonly organisationId: string;
  readonly contactId: string;
  readonly signInId: string;
  readonly signInName: string;
  readonly language: Language | null;
  readonly hasOtherOrganisations: boolean;
  readonly userAgent: string;
  readonly address: string;
  readonly sessionId: string;
  readonly sessionTokenHash: Buffer;
  readonly sessionExpiresAt: Date;
  readonly deviceId: string | null;
  readonly browserTokenHash: Buffer;
  readonly eventId: string;
}

const given = (name: keyof Completion) => sql.placeholder(name);
const givenFor = (column: AnyPgColumn, name: keyof Completion): SQL => sql`${sql.param(given(name), column)}`;

/**
 * Writes that a sign-in is completed, as one statement: the contact and the account are in use, the session is open, the sign-in
 * is over, the browser is known, and the history tells it.
 */
export const writeCompletion = (tx: Transaction, completion: Completion): Promise<unknown> =>
  completed(tx, { ...completion });

const completed = prepared((tx) => {
  const contact = tx.$with('contact').as(
    tx
      .update(contacts)
      .set({ access: 'active', lastSignedInAt: givenFor(contacts.lastSignedInAt, 'now') })
      .where(eq(contacts.id, given('contactId'))),
  );
  const account = tx.$with('account').as(
    tx
      .update(accounts)
      .set({
        activatedAt: sql`coalesce(${accounts.activatedAt}, ${givenFor(accounts.activatedAt, 'now')})`,
        language: sql`coalesce(${given('language')}, ${accounts.language})`,
      })
      .where(eq(accounts.id, given('accountId'))),
  );
  const signIn = tx.$with('sign_in').as(
    tx
      .update(signIns)
      .set({ endedAt: givenFor(signIns.endedAt, 'now') })
      .where(eq(signIns.id, given('signInId'))),
  );
  const session = tx.$with('session').as(
    tx.insert(sessions).values({
      id: given('sessionId'),
      tokenHash: given('sessionTokenHash'),
      accountId: given('accountId'),
      organisationId: given('organisationId'),
      contactId: given('contactId'),
      signInId: given('signInId'),
      signInName: given('signInName'),
      hasOtherOrganisations: given('hasOtherOrganisations'),
      deviceId: given('deviceId'),
      userAgent: given('userAgent'),
      address: given('address'),
      createdAt: given('now'),
      lastSeenAt: given('now'),
      expiresAt: given('sessionExpiresAt'),
    }),
  );
  const browser = tx.$with('browser').as(
    tx
      .insert(knownBrowsers)
      .values({
        accountId: given('accountId'),
        tokenHash: given('browserTokenHash'),
        firstUsedAt: given('now'),
        lastUsedAt: given('now'),
      })
      .onConflictDoUpdate({
        target: [knownBrowsers.accountId, knownBrowsers.tokenHash],
        set: { lastUsedAt: sql`excluded.last_used_at` },
      }),
  );
  return tx
    .with(contact, account, signIn, session, browser)
    .insert(auditEvents)
    .values({
      id: given('eventId'),
      event: 'sign-in.completed' satisfies AuditEventName,
      actor: 'account',
      actorAccountId: given('accountId'),
      organisationId: given('organisationId'),
      contactId: given('contactId'),
      accountId: given('accountId'),
      occurredAt: given('now'),
    });
});

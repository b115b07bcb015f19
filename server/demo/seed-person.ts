import { v7 as uuidv7 } from 'uuid';
import { accessRequestLasts } from '../../api-client/access-requests/access-request-rules.ts';
import { isAuthorisation } from '../../api-client/contacts/given-right.ts';
import { type DemoPerson, demoReason as reason } from '../../api-client/demo/demo-people.ts';
import { rightsOfDemoPerson } from '../../api-client/demo/demo-rights.ts';
import type { DemoRecords } from '../../api-client/demo/demo-standing.ts';
import { createTotpKey } from '../../api-client/enrolment/totp.ts';
import { alternativeSignInName } from '../../api-client/sign-in/alternative-sign-in-name.ts';
import { recordEvent } from '../audit/record-event.ts';
import { writeRights } from '../contacts/rights-queries.ts';
import type { Transaction } from '../db/database.ts';
import {
  accessRequests,
  accounts,
  authenticationMethods,
  contactProducts,
  contacts,
  invitations,
  passwords,
  signInNames,
} from '../db/schema.ts';
import { methodBinding } from '../enrolment/enrolment-queries.ts';
import type { Services } from '../services.ts';

/** What the demonstration is filled with, and where. */
export interface Seeding {
  readonly tx: Transaction;
  readonly services: Pick<Services, 'passwords' | 'sealer' | 'config' | 'now'>;
  readonly hash: string;
  /** Of people whose password nobody knows. */
  readonly unknownHash: string;
  /** The ids of the rights, by their English names. */
  readonly rightIds: ReadonlyMap<string, string>;
}

/** Adds the account of somebody who has one, and gives its id; null for those who have none yet. */
export async function seedAccount(
  { tx, services, hash, unknownHash }: Seeding,
  { email, language, userName, standing }: DemoPerson,
  { access, createdAt, lapsesAt, ownPasswordAt, sentAt, method }: DemoRecords,
): Promise<string | null> {
  if (access === 'none') return null;
  const accountId = uuidv7();
  await tx
    .insert(accounts)
    .values({ id: accountId, language, activatedAt: access === 'active' ? createdAt : null });
  const alternative = alternativeSignInName(email, services.config.hostingDomain);
  await tx
    .insert(signInNames)
    .values([
      { name: email, accountId, kind: 'email' },
      { name: alternative, accountId, kind: 'alternative' },
      ...(userName ? [{ name: userName, accountId, kind: 'user-name' as const }] : []),
    ]);
  await tx.insert(passwords).values({
    accountId,
    hash: standing ? unknownHash : hash,
    ...(ownPasswordAt
      ? { kind: 'own', setAt: ownPasswordAt }
      : { kind: 'temporary', setAt: sentAt ?? createdAt, expiresAt: lapsesAt }),
  });
  if (method) {
    const id = uuidv7();
    const secretEncrypted = services.sealer.seal(createTotpKey(), methodBinding(id));
    const own =
      method.kind === 'app' ? { name: 'iPhone' } : { name: 'TOTP', secretEncrypted, lastUsedCounter: 0 };
    await tx.insert(authenticationMethods).values({ id, accountId, ...method, ...own });
  }
  return accountId;
}

/** Puts somebody on the list of an organisation, with what has become of them there. */
export async function seedContact(
  { tx, services, rightIds }: Seeding,
  person: DemoPerson,
  records: DemoRecords,
  accountId: string | null,
  { id: organisationId, productIds }: { id: string; productIds: string[] },
): Promise<void> {
  const contactId = uuidv7();
  const key = { organisationId, contactId };
  const { name, email, jobTitle, language } = person;
  const { method, request, sentAt, lapsesAt, ownPasswordAt, plannedFor, ...kept } = records;
  const now = services.now();
  const isComing = kept.access === 'signed-in';
  await tx.insert(contacts).values({
    ...{ id: contactId, organisationId, accountId, name, email, jobTitle, language, ...kept, plannedFor },
    plannedAt: plannedFor && kept.createdAt,
    lastRemindedAt: sentAt,
    invitedAt: lapsesAt && sentAt,
    methodRegisteredAt: isComing ? (method?.createdAt ?? null) : null,
    ownPasswordAt: isComing ? ownPasswordAt : null,
  });
  const bySystem = { actor: 'system', reason, ...key } as const;
  await recordEvent(tx, 'contact.added', { ...bySystem, occurredAt: kept.createdAt });
  if (plannedFor)
    await recordEvent(tx, 'contact.invitation-planned', {
      ...bySystem,
      occurredAt: kept.createdAt,
      details: { plannedFor: plannedFor.toISOString(), changes: [] },
    });
  if (sentAt && lapsesAt && accountId) {
    await tx.insert(invitations).values({ ...key, accountId, sentAt, lapsesAt });
    await recordEvent(tx, 'contact.invited', {
      ...bySystem,
      accountId,
      occurredAt: sentAt,
      details: { lapsesAt: lapsesAt.toISOString(), changes: [] },
    });
  }
  if (kept.blockedAt)
    await recordEvent(tx, 'contact.blocked', {
      ...bySystem,
      occurredAt: kept.blockedAt,
      details: { sessionsEnded: 0, changes: [] },
    });
  if (request) {
    const { reason: why, createdAt } = request;
    const lapses = new Date(createdAt.getTime() + accessRequestLasts);
    await tx
      .insert(accessRequests)
      .values({ ...key, givenName: name, reason: why, createdAt, lapsesAt: lapses });
  }
  const given = rightsOfDemoPerson(person, now).map(({ right, ...dates }) => ({
    right: isAuthorisation(right) ? right : (rightIds.get(right) ?? ''),
    ...dates,
  }));
  await writeRights(tx, key, [], given);
  await tx.insert(contactProducts).values(productIds.map((productId) => ({ ...key, productId })));
}

import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { accessRequestLasts } from '../../access-requests/access-request-rules.ts';
import { type GivenRight, inOrderOfRights, isAuthorisation } from '../../contacts/given-right.ts';
import { type DemoPerson, demoOrganisations, demoPassword, demoReason } from '../../demo/demo-people.ts';
import { rightsOfDemoPerson } from '../../demo/demo-rights.ts';
import type { DemoRecords } from '../../demo/demo-standing.ts';
import { createTotpKey } from '../../enrolment/totp.ts';
import { alternativeSignInName } from '../../sign-in/alternative-sign-in-name.ts';
import type { Model } from './model.ts';
import { recordEvent } from './record-event.ts';

function productIdsIn({ products }: Model, organisationName: string): string[] {
  const { remoteWorkplace } = demoOrganisations.find(({ name }) => name === organisationName) ?? {};
  return products.filter(({ program }) => remoteWorkplace || !program).map(({ id }) => id);
}

/** What somebody of the demonstration is given, with its dates. */
function rightsOfPerson({ rights }: Model, person: DemoPerson, now: Date): GivenRight[] {
  const idOf = (name: string) => rights.find(({ name: { en } }) => en === name)?.id ?? '';
  return inOrderOfRights(
    rightsOfDemoPerson(person, now).map(({ right, ...dates }) => ({
      right: isAuthorisation(right) ? right : idOf(right),
      ...dates,
    })),
  );
}

/** Adds the account of somebody who has one, and gives its id; null for those who have none yet. */
export function addAccount(
  model: Model,
  { email, language, userName, standing }: DemoPerson,
  { access, createdAt, lapsesAt, ownPasswordAt, sentAt, method }: DemoRecords,
): string | null {
  if (access === 'none') return null;
  const accountId = uuidv7();
  const alternative = alternativeSignInName(email, model.settings.hostingDomain);
  model.accounts.push({ id: accountId, language, activatedAt: access === 'active' ? createdAt : null });
  model.signInNames.push(
    { name: email, accountId, kind: 'email' },
    { name: alternative, accountId, kind: 'alternative' },
    ...(userName ? [{ name: userName, accountId, kind: 'user-name' as const }] : []),
  );
  model.passwords.push({
    accountId,
    // Nobody knows the password of those who are on their way already.
    password: standing ? uuidv4() : demoPassword,
    ...(ownPasswordAt
      ? { kind: 'own', setAt: ownPasswordAt, expiresAt: null }
      : { kind: 'temporary', setAt: sentAt ?? createdAt, expiresAt: lapsesAt }),
  });
  if (method) {
    const { kind, ...times } = method;
    const own = kind === 'app' ? { name: 'iPhone', key: null } : { name: 'TOTP', key: createTotpKey() };
    model.methods.push({ id: uuidv7(), accountId, kind, ...own, lastUsedCounter: 0, ...times });
  }
  return accountId;
}

/** Puts somebody on the list of an organisation, with what has become of them there. */
export function addContact(
  model: Model,
  person: DemoPerson,
  records: DemoRecords,
  accountId: string | null,
  { id: organisationId, name: organisationName }: Model['organisations'][number],
  now: Date,
): void {
  const contactId = uuidv7();
  const { name, email, jobTitle, language, isAdministrator } = person;
  const { method, request, sentAt, lapsesAt, ownPasswordAt, plannedFor, ...kept } = records;
  const rights = rightsOfPerson(model, person, now);
  model.contacts.push({
    ...{ id: contactId, version: 1, organisationId, accountId, name, email, jobTitle, phone: null, language },
    ...kept,
    lastRemindedAt: sentAt,
    accessDecidedAt: null,
    plannedFor,
    plannedAt: plannedFor && kept.createdAt,
    plannedBy: null,
    invitedAt: lapsesAt && sentAt,
    authorisations: isAdministrator
      ? ['sign-in', 'manage-contacts']
      : rights.some(({ right }) => right === 'sign-in')
        ? ['sign-in']
        : [],
    rights,
    invitesAtStart: false,
    productIds: productIdsIn(model, organisationName),
  });
  const key = { organisationId, contactId };
  const bySystem = { ...key, occurredAt: kept.createdAt, reason: demoReason };
  recordEvent(model, 'added', bySystem);
  if (plannedFor) recordEvent(model, 'invitation-planned', { ...bySystem, plannedFor });
  if (sentAt && lapsesAt && accountId) {
    const none = { endedAt: null, endedAs: null, remindedAt: null };
    model.invitations.push({ id: uuidv7(), ...key, accountId, sentAt, lapsesAt, ...none });
    recordEvent(model, 'invited', { ...bySystem, occurredAt: sentAt, lapsesAt });
  }
  if (kept.blockedAt) recordEvent(model, 'blocked', { ...bySystem, occurredAt: kept.blockedAt });
  if (request) {
    const { reason, createdAt } = request;
    const until = new Date(createdAt.getTime() + accessRequestLasts);
    model.accessRequests.push({
      ...{ id: uuidv7(), ...key, givenName: name, reason, createdAt, lapsesAt: until, endedAt: null },
    });
  }
}

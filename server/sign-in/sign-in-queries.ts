import { and, eq, isNull, sql } from 'drizzle-orm';
import {
  factsOf,
  type MembershipRecord,
  type SignInFacts,
  unknownDevice,
} from '../../api-client/sign-in/sign-in-facts.ts';
import { isCurrent, isNotBlocked } from '../contacts/current-right.ts';
import { identification, type Transaction } from '../db/database.ts';
import { prepared, updating } from '../db/prepared-statements.ts';
import {
  accounts,
  authenticationMethods,
  contactAuthorisations,
  contacts,
  enrolments,
  invitations,
  methodResets,
  organisations,
  passwords,
  policies,
  signInNames,
  signIns,
} from '../db/schema.ts';
import type { RequestOrigin } from './origin-of.ts';
import { findDevice, type RememberedDevice } from './remembered-device-queries.ts';

export type SignInRow = typeof signIns.$inferSelect;

/** The sign-in that the cookie opens, locked until the transaction ends, so that two tabs take turns. */
export async function lockSignIn(tx: Transaction, tokenHash: Buffer): Promise<SignInRow | undefined> {
  const [row] = await tx.select().from(signIns).where(eq(signIns.tokenHash, tokenHash)).for('update');
  return row;
}

/** The sign-in that the cookie opens, only to look at. */
export async function findSignInByToken(tx: Transaction, tokenHash: Buffer): Promise<SignInRow | undefined> {
  const [row] = await tx.select().from(signIns).where(eq(signIns.tokenHash, tokenHash));
  return row;
}

/** A sign-in of the account that is identified, locked as `lockSignIn` does. */
export async function lockSignInById(tx: Transaction, id: string): Promise<SignInRow | undefined> {
  const [row] = await tx.select().from(signIns).where(eq(signIns.id, id)).for('update');
  return row;
}

/** Does as `lockSignIn`, and identifies its person, if it has one, in the same statement. */
export async function openSignIn(tx: Transaction, tokenHash: Buffer): Promise<SignInRow | undefined> {
  const [opened] = await signInOfToken(tx, { tokenHash });
  return opened?.row;
}

const signInOfToken = prepared((tx) =>
  tx
    .select({ row: signIns, identified: identification(signIns.accountId) })
    .from(signIns)
    .where(eq(signIns.tokenHash, sql.placeholder('tokenHash')))
    .for('update'),
);

const lockContacts = prepared((tx) =>
  tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(eq(contacts.accountId, sql.placeholder('accountId')))
    .orderBy(contacts.id)
    .for('no key update'),
);

/** The account that has this sign-in name; only the name that the context presents can be found. */
export async function findAccountByName(tx: Transaction, name: string): Promise<string | null> {
  const [row] = await accountOfName(tx, { name });
  return row?.accountId ?? null;
}

const accountOfName = prepared((tx) =>
  tx
    .select({ accountId: signInNames.accountId })
    .from(signInNames)
    .where(eq(signInNames.name, sql.placeholder('name'))),
);

/** An organisation in which a person is a contact with the right to sign in, and how far their access is there. */
export interface Membership extends MembershipRecord {
  readonly contactId: string;
  readonly contactName: string;
  readonly organisationName: string;
  readonly invitationId: string | null;
  readonly lastSignedInAt: Date | null;
}

/** The organisations that an account may sign in for now, or was invited by; blocked ones and those without the right, today, do not count (G0.8). */
export const listMemberships = (tx: Transaction, accountId: string, now: Date): Promise<Membership[]> =>
  membershipsOf(tx, { accountId, now: now.toISOString() });

const givenNow = sql`${sql.placeholder('now')}::timestamptz`;

const membershipsOf = prepared((tx) =>
  tx
    .select({
      contactId: contacts.id,
      contactName: contacts.name,
      organisationId: organisations.id,
      organisationName: organisations.name,
      access: contacts.access,
      invitationId: invitations.id,
      lapsesAt: invitations.lapsesAt,
      lastSignedInAt: contacts.lastSignedInAt,
      policy: policies,
    })
    .from(contacts)
    .innerJoin(organisations, eq(organisations.id, contacts.organisationId))
    .innerJoin(policies, eq(policies.organisationId, organisations.id))
    .innerJoin(
      contactAuthorisations,
      and(
        eq(contactAuthorisations.contactId, contacts.id),
        eq(contactAuthorisations.authorisation, 'sign-in'),
        isCurrent(contactAuthorisations, givenNow),
      ),
    )
    .leftJoin(invitations, and(eq(invitations.contactId, contacts.id), isNull(invitations.endedAt)))
    .where(and(eq(contacts.accountId, sql.placeholder('accountId')), isNotBlocked(givenNow)))
    .orderBy(organisations.name),
);

/**
 * How the contacts that an account is were read: `locked` before, so that an administrator who withdraws or blocks at this moment
 * waits, or is seen; or `left-out`, where only what comes before any organisation counts is asked.
 */
export type ContactsReading = 'read' | 'locked' | 'left-out';

/** What is recorded of a sign-in and of its account. */
interface SignInRecords {
  readonly row: SignInRow;
  readonly contacts: ContactsReading;
  readonly memberships: readonly Membership[];
  readonly password: typeof passwords.$inferSelect | undefined;
  readonly methods: readonly (typeof authenticationMethods.$inferSelect)[];
  readonly enrolment: typeof enrolments.$inferSelect | undefined;
  /** The last time that an administrator reset the methods. */
  readonly reset: typeof methodResets.$inferSelect | undefined;
  /** What the browser remembers of the account; looked up only where an organisation of theirs lets it. */
  readonly device: RememberedDevice | undefined;
}

/** Everything about a sign-in and its account that the next step depends on, and what its screens show. */
export interface SignInState extends SignInRecords {
  readonly origin: RequestOrigin;
  readonly facts: SignInFacts;
  readonly open: readonly Membership[];
  readonly lapsed: readonly Membership[];
}

function stateOf(records: SignInRecords, origin: RequestOrigin, now: Date): SignInState {
  const { row, device: remembered } = records;
  const device = remembered
    ? { rememberedSince: remembered.provedAt, keptAnswer: remembered.keptAnswer }
    : unknownDevice;
  const { address } = origin;
  return { ...records, origin, ...factsOf({ ...records, signIn: row }, { address, device }, now) };
}

/** Reads the state of a locked sign-in, in the account context in which its person is identified. `origin`: of the request. */
export async function loadState(
  tx: Transaction,
  row: SignInRow,
  origin: RequestOrigin,
  now: Date,
  contactsReading: ContactsReading = 'read',
): Promise<SignInState> {
  const { accountId } = row;
  const read = { row, contacts: contactsReading };
  if (!accountId) {
    const none = { password: undefined, enrolment: undefined, reset: undefined, device: undefined };
    const nobody = { ...read, ...none, memberships: [], methods: [] };
    return stateOf(nobody, origin, now);
  }
  const [, memberships, found] = await Promise.all([
    contactsReading === 'locked' && lockContacts(tx, { accountId }),
    contactsReading === 'left-out' ? [] : listMemberships(tx, accountId, now),
    proofsOf(tx, { accountId, signInId: row.id }),
  ]);
  const remembers = memberships.some(({ policy }) => policy.rememberDeviceDays > 0);
  const device = remembers ? await findDevice(tx, accountId, origin.deviceHashes) : undefined;
  const methods = found.flatMap(({ method }) => method ?? []);
  const [first] = found;
  const records = {
    ...read,
    memberships,
    password: first?.password ?? undefined,
    methods,
    enrolment: first?.enrolment ?? undefined,
    reset: first?.reset ?? undefined,
    device,
  };
  return stateOf(records, origin, now);
}

const proofsOf = prepared((tx) =>
  tx
    .select({
      password: passwords,
      method: authenticationMethods,
      enrolment: enrolments,
      reset: methodResets,
    })
    .from(accounts)
    .leftJoin(passwords, eq(passwords.accountId, accounts.id))
    .leftJoin(
      enrolments,
      and(eq(enrolments.accountId, accounts.id), eq(enrolments.signInId, sql.placeholder('signInId'))),
    )
    .leftJoin(methodResets, eq(methodResets.accountId, accounts.id))
    .leftJoin(authenticationMethods, eq(authenticationMethods.accountId, accounts.id))
    .where(eq(accounts.id, sql.placeholder('accountId')))
    .orderBy(authenticationMethods.createdAt),
);

/** Writes on a locked sign-in, and gives its state as it is then, where nothing else was written of its account. */
export async function changeSignIn(
  tx: Transaction,
  { row, origin, facts, open, lapsed, ...others }: SignInState,
  change: Partial<SignInRow>,
  now: Date,
): Promise<SignInState> {
  await updateSignIn(tx, row.id, change);
  return stateOf({ row: { ...row, ...change }, ...others }, origin, now);
}

/** Writes on a sign-in. */
export const updateSignIn = updating(signIns);

/** The method that an account is asked for first; null where none was chosen. */
export async function findDefaultMethodId(tx: Transaction, accountId: string): Promise<string | null> {
  const [row] = await tx
    .select({ defaultMethodId: accounts.defaultMethodId })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  return row?.defaultMethodId ?? null;
}

/** The language and e-mail address of an account, for labels and mail. */
export async function findAccount(tx: Transaction, accountId: string) {
  const [row] = await tx
    .select({ language: accounts.language, email: signInNames.name })
    .from(accounts)
    .innerJoin(signInNames, and(eq(signInNames.accountId, accounts.id), eq(signInNames.kind, 'email')))
    .where(eq(accounts.id, accountId));
  return row;
}

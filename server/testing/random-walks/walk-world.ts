import { v7 as uuidv7 } from 'uuid';
import { demoPassword } from '../../../api-client/demo/demo-people.ts';
import type { MethodKind } from '../../../api-client/enrolment/enrolment.ts';
import { createTotpKey } from '../../../api-client/enrolment/totp.ts';
import type { Policy } from '../../../api-client/policies/policy.ts';
import type { NextStep } from '../../../api-client/sign-in/sign-in.ts';
import type { Transaction } from '../../db/database.ts';
import {
  accounts,
  authenticationMethods,
  contactAuthorisations,
  contacts,
  organisations,
  passwords,
  signInNames,
} from '../../db/schema.ts';
import { addTotpMethod } from '../../enrolment/enrolment-queries.ts';
import { addPhoneMethod } from '../../phone/phone-method-queries.ts';
import { writePolicy } from '../../policies/policy-queries.ts';
import type { Browser, TestServer } from '../test-server.ts';
import { policyAt, type WalkPolicy } from './walk-policies.ts';

/** A method of somebody, as they know it. `lastStep`: the half minute of the last code that was used. */
export interface OwnMethod {
  readonly kind: MethodKind;
  readonly key?: string;
  readonly number?: string;
  lastStep: number;
}

/** What the test itself knows of somebody; nothing here is read from the server. */
export interface WalkPerson {
  readonly name: string;
  readonly accountId: string;
  password: string;
  /** How often it was replaced. */
  passwordVersion: number;
  due: 'temporary' | 'expired' | null;
  methods: OwnMethod[];
  readonly organisations: readonly string[];
  resetToken: string;
}

/** A sign-in of a browser, by what was sent in it. */
export interface Attempt {
  readonly person: WalkPerson | null;
  passwordVersion: number | null;
  linkFollowed: boolean;
  readonly proved: Set<OwnMethod>;
  provedAt: number | null;
  stays: boolean | null;
  keepsAnswer: boolean;
  key: string;
  texted: { readonly code: string; readonly to: string; readonly at: number } | null;
  next: NextStep;
}

/** What a token in the cookie of a browser is worth, by what was done there. */
export interface Trust {
  readonly person: WalkPerson;
  readonly since: number | null;
  readonly keptAnswer: boolean | null;
}

/** A session that was opened, and what it may last by. */
export interface OpenedSession {
  readonly person: WalkPerson;
  readonly organisation: string;
  readonly openedAt: number;
  usedAt: number;
  readonly lastsBy: string | null;
  isEnded: boolean;
}

export type Place = 'office' | 'home' | 'forged';

/** A browser, and where it stands. */
export interface Actor {
  readonly browser: Browser;
  readonly number: number;
  place: Place;
  attempt: Attempt | null;
}

/** One walk: who there is, what holds, and what was learnt so far. */
export interface World {
  readonly server: TestServer;
  readonly policies: Map<string, Policy>;
  readonly begin: Date;
  readonly people: readonly [WalkPerson, WalkPerson];
  readonly actors: readonly [Actor, Actor];
  readonly trust: Map<string, Trust>;
  readonly sessions: Map<string, OpenedSession>;
  /** What the rules forbid and happened. */
  readonly violations: string[];
  readonly seen: Map<string, number>;
}

/** How a walk begins. */
export interface Beginning {
  readonly policies: readonly [WalkPolicy, WalkPolicy];
  readonly inTwo: boolean;
  readonly methods: readonly MethodKind[];
  readonly due: 'temporary' | 'expired' | null;
  readonly others: readonly MethodKind[];
}

const reason = 'random walks';
export const walkOrganisations = ['Waterland Zorg', 'Provincie Merwede'] as const;

/** Does something in the database that nobody does over the API. */
export const inDatabase = <Result>({ services }: TestServer, work: (tx: Transaction) => Promise<Result>) =>
  services.database.transaction({ kind: 'system', reason }, work);

/** The ids of the organisations of the walks, by name. */
export const organisationIds = (server: TestServer): Promise<Map<string, string>> =>
  inDatabase(server, async (tx) => {
    const rows = await tx.select({ id: organisations.id, name: organisations.name }).from(organisations);
    return new Map(rows.map(({ id, name }) => [name, id]));
  });

async function addMethod(
  tx: Transaction,
  { services }: TestServer,
  { accountId }: Pick<WalkPerson, 'accountId'>,
  kind: MethodKind,
  number: string,
): Promise<OwnMethod> {
  const now = services.now();
  if (kind === 'phone') {
    await addPhoneMethod(tx, services.sealer, { accountId, number, now });
    return { kind, number, lastStep: 0 };
  }
  if (kind === 'totp') {
    const key = createTotpKey();
    await addTotpMethod(tx, services.sealer, {
      accountId,
      key,
      name: 'TOTP',
      counter: 0,
      now,
      isFirst: false,
    });
    return { kind, key, lastStep: 0 };
  }
  const id = uuidv7();
  const times = { createdAt: now, lastUsedAt: now };
  await tx.insert(authenticationMethods).values({ id, accountId, kind, name: 'Telefoon', ...times });
  return { kind, lastStep: 0 };
}

let walks = 0;

async function addPerson(
  tx: Transaction,
  server: TestServer,
  ids: ReadonlyMap<string, string>,
  {
    methods,
    due,
    memberOf,
  }: { methods: readonly MethodKind[]; due: WalkPerson['due']; memberOf: readonly string[] },
): Promise<WalkPerson> {
  const { services } = server;
  const accountId = uuidv7();
  const name = `wandelaar-${accountId}@walks.example`;
  const now = services.now();
  await tx.insert(accounts).values({ id: accountId, language: 'nl', activatedAt: now });
  await tx.insert(signInNames).values({ name, accountId, kind: 'email' });
  const later = new Date(now.getTime() + (due === 'temporary' ? 72 * 60 * 60_000 : 0));
  await tx.insert(passwords).values({
    accountId,
    hash: await services.passwords.hash(demoPassword),
    kind: due === 'temporary' ? 'temporary' : 'own',
    expiresAt: due ? later : null,
    setAt: now,
  });
  const rows = memberOf.map((organisation) => ({
    id: uuidv7(),
    organisationId: ids.get(organisation) ?? '',
    accountId,
    name: 'Wandelaar',
    email: name,
    language: 'nl' as const,
    access: 'active' as const,
  }));
  await tx.insert(contacts).values(rows);
  await tx.insert(contactAuthorisations).values(
    rows.map(({ id: contactId, organisationId }) => ({
      contactId,
      organisationId,
      authorisation: 'sign-in' as const,
    })),
  );
  const own: OwnMethod[] = [];
  for (const kind of methods)
    own.push(await addMethod(tx, server, { accountId }, kind, `+316${String(10_000_000 + ++walks)}`));
  return {
    name,
    accountId,
    password: demoPassword,
    passwordVersion: 0,
    due,
    methods: own,
    organisations: memberOf,
    resetToken: 'A'.repeat(43),
  };
}

/** Sets the policies and makes two people with a browser each, new ones for each walk. */
export function beginWalk(
  server: TestServer,
  ids: ReadonlyMap<string, string>,
  { policies, inTwo, methods, due, others }: Beginning,
): Promise<World> {
  const begin = server.clock.now;
  const [first, second] = walkOrganisations;
  return inDatabase(server, async (tx) => {
    const held = new Map(
      walkOrganisations.map((name, at) => [name, policyAt(policies[at === 0 ? 0 : 1], begin)]),
    );
    for (const [name, policy] of held) await writePolicy(tx, ids.get(name) ?? '', policy);
    const memberOf = inTwo ? [first, second] : [first];
    const person = await addPerson(tx, server, ids, { methods, due, memberOf });
    const other = await addPerson(tx, server, ids, { methods: others, due: null, memberOf: [first] });
    const actor = (number: number): Actor => {
      const browser = server.openBrowser();
      return { browser, number: ++walks, place: number === 0 ? 'home' : 'forged', attempt: null };
    };
    return {
      server,
      policies: held,
      begin,
      people: [person, other],
      actors: [actor(0), actor(1)],
      trust: new Map(),
      sessions: new Map(),
      violations: [],
      seen: new Map(),
    };
  });
}

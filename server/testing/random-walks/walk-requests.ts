import { eq } from 'drizzle-orm';
import { type ApiClient, ApiProblem } from '../../../api-client/client.ts';
import type { NextStep, SignIn } from '../../../api-client/sign-in/sign-in.ts';
import { authenticationMethods } from '../../db/schema.ts';
import { mailedResetTokens } from '../password-reset.ts';
import { textsTo } from '../phone.ts';
import { codeAt } from '../test-server.ts';
import {
  type Circumstances,
  circumstancesOf,
  missingBeforeChoice,
  missingForMethod,
  missingForReset,
  missingForSession,
  tokensShown,
} from './walk-oracle.ts';
import {
  type Actor,
  type Attempt,
  inDatabase,
  type OwnMethod,
  type Trust,
  type WalkPerson,
  type World,
} from './walk-world.ts';

const addresses = { office: '198.18', home: '203.0' } as const;
const sessionCookie = 'voordeur-session';

/** The address of a browser in a network, as the proxy in front of the server adds it. */
function addressOf({ place, number }: Actor): string {
  const here = (network: string) => `${network}.${Math.floor(number / 250) % 250}.${(number % 250) + 1}`;
  if (place === 'office') return here(addresses.office);
  return place === 'home' ? here(addresses.home) : `${here(addresses.office)}, ${here(addresses.home)}`;
}

const stepNow = ({ server }: World): number => Math.floor(server.clock.now.getTime() / 30_000);

function note(world: World, what: string): void {
  world.seen.set(what, (world.seen.get(what) ?? 0) + 1);
}

const complain = (world: World, what: string, missing: readonly string[]): void => {
  world.violations.push(...missing.map((each) => `${what} without ${each}`));
};

/** What was built on it is over: every token of theirs, and the sessions that lasted by one. */
function endTrust(world: World, person: WalkPerson): void {
  for (const [token, trust] of world.trust) if (trust.person === person) world.trust.delete(token);
  for (const session of world.sessions.values())
    if (session.person === person && session.lastsBy !== null) session.isEnded = true;
}

function replacePassword(world: World, attempt: Attempt, password: string): void {
  const { person } = attempt;
  if (!person) return;
  Object.assign(person, { password, passwordVersion: person.passwordVersion + 1, due: null });
  attempt.passwordVersion = person.passwordVersion;
  endTrust(world, person);
  for (const session of world.sessions.values()) if (session.person === person) session.isEnded = true;
}

/** What "Stay signed in?" was answered in this sign-in, or earlier once for all; null where it was not. */
function answerOf({ stays, keepsAnswer }: Attempt, before: Trust | undefined) {
  if (stays !== null) return { stays, keptAnswer: keepsAnswer ? stays : null };
  const kept = before?.keptAnswer ?? null;
  return kept === null ? null : { stays: kept, keptAnswer: kept };
}

/** Since when the second factor is proved that a "Yes" builds on. */
function provedSince(attempt: Attempt, person: WalkPerson, before: Trust | undefined): number | null {
  const isProvedHere = person.methods.some((method) => attempt.proved.has(method));
  return (isProvedHere ? attempt.provedAt : before?.since) ?? null;
}

function endToken(world: World, token: string): void {
  world.trust.delete(token);
  for (const session of world.sessions.values()) if (session.lastsBy === token) session.isEnded = true;
}

/** What the browser was given when a session was opened: a token is worth what was proved before it, and only after "Yes". */
function learnTrust(world: World, actor: Actor, attempt: Attempt, shown: readonly string[]): string | null {
  const { person } = attempt;
  const earlier = shown.find((token) => world.trust.get(token)?.person === person);
  const before = earlier === undefined ? undefined : world.trust.get(earlier);
  const answer = answerOf(attempt, before);
  if (!person || !answer) return null;
  const since = answer.stays ? provedSince(attempt, person, before) : null;
  if (earlier !== undefined) endToken(world, earlier);
  const fresh = tokensShown(actor).find((token) => !shown.includes(token));
  const token = fresh ?? (since === null ? undefined : earlier);
  if (token === undefined) return null;
  world.trust.set(token, { person, since, keptAnswer: answer.keptAnswer });
  return since === null ? null : token;
}

/** A session was opened: by whom, for which organisation, and whether that was right. */
async function judgeSession(
  world: World,
  actor: Actor,
  about: Circumstances,
  shownBefore: readonly string[],
): Promise<void> {
  const { attempt, browser } = actor;
  const { organisation, signInName } = await browser.api.getSession();
  const person = world.people.find(({ name }) => name === signInName);
  if (!attempt || !person || person !== attempt.person) {
    world.violations.push('a session of somebody else');
    return;
  }
  complain(world, 'a session', missingForSession(world, { attempt, organisation: organisation.name, about }));
  note(world, 'sessions');
  if (attempt.proved.size === 0 && person.methods.length > 0)
    note(world, about.shown.some((trust) => trust.person === person) ? 'by trust' : 'by a waiver');
  const openedAt = about.now;
  const lastsBy = learnTrust(world, actor, attempt, shownBefore);
  world.sessions.set(browser.cookies.get(sessionCookie) ?? '', {
    person,
    organisation: organisation.name,
    openedAt,
    usedAt: openedAt,
    lastsBy,
    isEnded: false,
  });
}

const nextOf = (answer: unknown): NextStep | undefined =>
  answer && typeof answer === 'object' && 'next' in answer ? (answer as SignIn).next : undefined;

/** Sends a request; where it is not refused, learns what that proved, and judges where it led. */
async function send<Answer>(
  world: World,
  actor: Actor,
  request: (api: ApiClient) => Promise<Answer>,
  learn: (answer: Answer, attempt: Attempt, about: Circumstances) => void = () => undefined,
): Promise<Answer | undefined> {
  const { browser } = actor;
  browser.headers['x-forwarded-for'] = addressOf(actor);
  const about = circumstancesOf(world, actor);
  const shownBefore = tokensShown(actor);
  const sessionBefore = browser.cookies.get(sessionCookie);
  note(world, 'requests');
  const answer = await request(browser.api).catch((error: unknown) => {
    if (!(error instanceof ApiProblem) || error.problem.code === 'internal_error') throw error;
    return undefined;
  });
  if (answer === undefined) return undefined;
  const { attempt } = actor;
  if (attempt) learn(answer, attempt, about);
  const next = nextOf(answer);
  if (attempt && next) attempt.next = next;
  if (attempt && (next?.step === 'choose-organisation' || next?.step === 'change-password'))
    complain(world, next.step, missingBeforeChoice(world, attempt, about));
  const session = browser.cookies.get(sessionCookie);
  if (session !== undefined && session !== sessionBefore)
    await judgeSession(world, actor, about, shownBefore);
  return answer;
}

/** Begins to sign in under a name. */
export function start(world: World, actor: Actor, person: WalkPerson, wantsToRegister: boolean) {
  actor.attempt = {
    person,
    passwordVersion: null,
    linkFollowed: false,
    proved: new Set(),
    provedAt: null,
    stays: null,
    keepsAnswer: false,
    key: '',
    texted: null,
    next: { step: 'password' },
  };
  return send(world, actor, (api) => api.startSignIn({ body: { signInName: person.name, wantsToRegister } }));
}

export const typePassword = (world: World, actor: Actor, password: string) =>
  send(
    world,
    actor,
    (api) => api.provePassword({ body: { password } }),
    (_, attempt) => {
      if (attempt.person?.password === password) attempt.passwordVersion = attempt.person.passwordVersion;
    },
  );

const proves = (attempt: Attempt, method: OwnMethod, now: number): void => {
  attempt.proved.add(method);
  attempt.provedAt = now;
};

/** Types a code; it proves the app of whom it is, once. `typed`: another one than its own. */
export function typeCode(world: World, actor: Actor, typed?: string) {
  const app = actor.attempt?.person?.methods.find(({ kind }) => kind === 'totp');
  const code = typed ?? codeAt(app?.key ?? 'GEZDGNBVGY3TQOJQ', world.server.clock.now);
  const step = stepNow(world);
  return send(
    world,
    actor,
    (api) => api.verifyCode({ body: { code } }),
    (_, attempt, { now }) => {
      const isOwn = app?.key !== undefined && code === codeAt(app.key, world.server.clock.now);
      if (!app || !isOwn || step <= app.lastStep) return;
      app.lastStep = step;
      proves(attempt, app, now);
    },
  );
}

/** Learns the code that was texted, from the phone that it was texted to. */
async function readText(world: World, actor: Actor, to: string): Promise<void> {
  const [newest] = await textsTo(actor.browser, to);
  const code = /^\d{6}/.exec(newest ?? '')?.[0];
  if (code && actor.attempt) actor.attempt.texted = { code, to, at: world.server.clock.now.getTime() };
}

export async function textToOwn(world: World, actor: Actor): Promise<void> {
  const own = actor.attempt?.person?.methods.find(({ kind }) => kind === 'phone');
  const sent = await send(world, actor, (api) => api.sendVerificationCode());
  if (sent && own?.number) await readText(world, actor, own.number);
}

export const typeTexted = (world: World, actor: Actor, typed?: string) =>
  send(
    world,
    actor,
    (api) => api.verifyPhoneCode({ body: { code: typed ?? actor.attempt?.texted?.code ?? '000000' } }),
    (_, attempt, { now }) => {
      const { texted, person } = attempt;
      const own = person?.methods.find(({ number }) => number !== undefined && number === texted?.to);
      const isRight =
        texted !== null && (typed ?? texted.code) === texted.code && now < texted.at + 10 * 60_000;
      attempt.texted = null;
      if (own && isRight) proves(attempt, own, now);
    },
  );

function adds(world: World, attempt: Attempt, method: OwnMethod, now: number): void {
  complain(world, 'a method', missingForMethod(attempt));
  const { person } = attempt;
  if (!person) return;
  if (method.kind === 'phone' && person.methods.some(({ kind }) => kind === 'phone')) {
    person.methods = person.methods.filter(({ kind }) => kind !== 'phone');
    endTrust(world, person);
  }
  person.methods.push(method);
  proves(attempt, method, now);
  note(world, 'methods registered');
}

export const chooseMethod = (world: World, actor: Actor, method: 'totp' | 'phone') =>
  send(world, actor, (api) => api.setEnrolmentMethod({ body: { method } }));

export const showKey = (world: World, actor: Actor) =>
  send(
    world,
    actor,
    (api) => api.setEnrolmentStage({ body: { stage: 'scan' } }),
    ({ next }, attempt) => {
      if (next.step === 'register' && next.stage !== 'done' && next.key) attempt.key = next.key;
    },
  );

export function confirmApp(world: World, actor: Actor, typed?: string) {
  const key = actor.attempt?.key || 'GEZDGNBVGY3TQOJQ';
  const code = typed ?? codeAt(key, world.server.clock.now);
  return send(
    world,
    actor,
    (api) => api.confirmEnrolment({ body: { code } }),
    (_, attempt, { now }) => adds(world, attempt, { kind: 'totp', key, lastStep: stepNow(world) }, now),
  );
}

export async function textToNew(world: World, actor: Actor, number: string): Promise<void> {
  const sent = await send(world, actor, (api) => api.sendPhoneCode({ body: { number } }));
  if (sent) await readText(world, actor, number);
}

export const confirmPhone = (world: World, actor: Actor) =>
  send(
    world,
    actor,
    (api) => api.confirmPhone({ body: { code: actor.attempt?.texted?.code ?? '000000' } }),
    (_, attempt, { now }) => {
      const { texted } = attempt;
      attempt.texted = null;
      adds(world, attempt, { kind: 'phone', number: texted?.to ?? '', lastStep: 0 }, now);
    },
  );

export const finish = (world: World, actor: Actor) => send(world, actor, (api) => api.finishEnrolment());

export const later = (world: World, actor: Actor) => send(world, actor, (api) => api.postponeEnrolment());

export const goOnToRegistration = (world: World, actor: Actor) =>
  send(world, actor, (api) => api.continueToRegistration());

const passwordNumber = (version: number): string => `Zeven-Paarse-Fietsen-${version + 3}`;

export function changePassword(world: World, actor: Actor, typed?: string) {
  const { person } = actor.attempt ?? {};
  const currentPassword = typed ?? person?.password ?? '';
  const newPassword = passwordNumber(person?.passwordVersion ?? 0);
  return send(
    world,
    actor,
    (api) => api.changePassword({ body: { currentPassword, newPassword } }),
    (_, attempt, about) => {
      complain(world, 'another password', missingBeforeChoice(world, attempt, about));
      if (currentPassword !== person?.password) complain(world, 'another password', ['the one before']);
      replacePassword(world, attempt, newPassword);
    },
  );
}

export const choose = (world: World, actor: Actor, organisationId: string) =>
  send(world, actor, (api) => api.chooseOrganisation({ body: { organisationId } }));

export const answerStaying = (world: World, actor: Actor, stay: boolean, askAgain: boolean) => {
  const { attempt } = actor;
  const before = attempt && { stays: attempt.stays, keepsAnswer: attempt.keepsAnswer };
  if (attempt) Object.assign(attempt, { stays: stay, keepsAnswer: !askAgain });
  return send(world, actor, (api) => api.answerStaySignedIn({ body: { stay, askAgain } })).then((answer) => {
    if (answer === undefined && attempt) Object.assign(attempt, before);
  });
};

export async function askForLink(world: World, actor: Actor, person: WalkPerson): Promise<void> {
  await send(world, actor, (api) => api.requestPasswordReset({ body: { signInName: person.name } }));
  const [newest] = await mailedResetTokens(actor.browser, person.name);
  if (newest) person.resetToken = newest;
}

/** Follows a link: it begins a sign-in of its own. */
export async function followLink(world: World, actor: Actor, person: WalkPerson): Promise<void> {
  const before = actor.attempt;
  actor.attempt = {
    person,
    passwordVersion: null,
    linkFollowed: true,
    proved: new Set(),
    provedAt: null,
    stays: null,
    keepsAnswer: false,
    key: '',
    texted: null,
    next: { step: 'password' },
  };
  const token = person.resetToken;
  const answer = await send(world, actor, (api) => api.followResetLink({ body: { token } }));
  if (answer === undefined) actor.attempt = before;
}

export function resetPassword(world: World, actor: Actor) {
  const newPassword = passwordNumber(actor.attempt?.person?.passwordVersion ?? 0);
  return send(
    world,
    actor,
    (api) => api.resetPassword({ body: { newPassword } }),
    (_, attempt) => {
      complain(world, 'a password by a link', missingForReset(attempt));
      replacePassword(world, attempt, newPassword);
    },
  );
}

export const giveUp = (world: World, actor: Actor) => send(world, actor, (api) => api.cancelSignIn());
export const reload = (world: World, actor: Actor) => send(world, actor, (api) => api.getSignIn());

export async function signOut(world: World, actor: Actor): Promise<void> {
  const session = world.sessions.get(actor.browser.cookies.get(sessionCookie) ?? '');
  await send(world, actor, (api) => api.signOut());
  if (session) session.isEnded = true;
}

/** Forgets the browser, of whom the session there is. */
export async function forgetBrowser(world: World, actor: Actor): Promise<void> {
  const shown = tokensShown(actor);
  const session = world.sessions.get(actor.browser.cookies.get(sessionCookie) ?? '');
  const done = await send(world, actor, (api) => api.forgetThisBrowser().then(() => true));
  const token = shown.find((each) => world.trust.get(each)?.person === session?.person);
  if (!done || token === undefined) return;
  world.trust.delete(token);
  for (const each of world.sessions.values()) if (each.lastsBy === token) each.isEnded = true;
}

/** Comes back with the cookie of a session. Gives whether it is open. */
export async function comeBack(world: World, actor: Actor): Promise<boolean> {
  world.server.services.sessionCache.forget();
  return (await send(world, actor, (api) => api.getSession())) !== undefined;
}

/** Somebody removes a method meanwhile, in the database itself. */
export async function removeMethod(world: World, person: WalkPerson): Promise<void> {
  const [method] = person.methods;
  if (!method) return;
  const { accountId } = person;
  await inDatabase(world.server, (tx) =>
    tx.delete(authenticationMethods).where(eq(authenticationMethods.accountId, accountId)),
  );
  person.methods = [];
  endTrust(world, person);
}

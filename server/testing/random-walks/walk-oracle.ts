import type { MethodKind } from '../../../api-client/enrolment/enrolment.ts';
import type { Policy } from '../../../api-client/policies/policy.ts';
import type { Actor, Attempt, OpenedSession, OwnMethod, Trust, WalkPerson, World } from './walk-world.ts';

// What the architecture and the guides say, in words of its own: nothing of the code that decides is used here, and nothing that the
// server answers is believed but which screen it shows and which cookie it sets.

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** What a request was sent under: the moment, where from, and what the browser showed. */
export interface Circumstances {
  readonly now: number;
  readonly isInOffice: boolean;
  readonly shown: readonly Trust[];
}

export const tokensShown = ({ browser }: Actor): string[] =>
  (browser.cookies.get('voordeur-device') ?? '').split('.').filter(Boolean);

/** The circumstances of a request that a browser sends now; a header that it forges puts nobody in an office. */
export const circumstancesOf = ({ server, trust }: World, actor: Actor): Circumstances => ({
  now: server.clock.now.getTime(),
  isInOffice: actor.place === 'office',
  shown: tokensShown(actor).flatMap((token) => trust.get(token) ?? []),
});

const isInForce = ({ enforcement, requiredFrom }: Policy, now: number): boolean =>
  enforcement === 'required' && (requiredFrom === null || requiredFrom.getTime() <= now);

const isOffice = ({ trustedNetworks }: Policy, { isInOffice }: Circumstances): boolean =>
  isInOffice && trustedNetworks.length > 0;

const within = ({ rememberDeviceDays }: Policy, since: number | null, now: number): boolean =>
  since !== null && now < since + rememberDeviceDays * day;

/** Whether an organisation lets somebody who has a method in without it (G1.4, G2.7, G2.8, G4.6). */
function waives(policy: Policy, person: WalkPerson, about: Circumstances): boolean {
  const isTrusted = about.shown.some(
    (trust) => trust.person === person && within(policy, trust.since, about.now),
  );
  const isAsking = policy.enforcement === 'encouraged' || isInForce(policy, about.now);
  return !isAsking || isOffice(policy, about) || isTrusted;
}

const kindsOf = (methods: readonly OwnMethod[]): Set<MethodKind> => new Set(methods.map(({ kind }) => kind));

function hasRegistered({ registration, allowedMethods }: Policy, { methods }: WalkPerson): boolean {
  const own = kindsOf(methods.filter(({ kind }) => allowedMethods.includes(kind)));
  const hasApp = own.has('app') || own.has('totp');
  if (registration === 'app') return hasApp;
  if (registration === 'app-then-phone') return hasApp && own.has('phone');
  return own.size > 0;
}

/** What was proved in a sign-in by what the person still has. */
const provedIn = (attempt: Attempt, { methods }: WalkPerson): OwnMethod[] =>
  methods.filter((method) => attempt.proved.has(method));

/** Why nobody should have got past the second factor, before an organisation is chosen; nothing where that is right. */
export function missingBeforeChoice(world: World, attempt: Attempt, about: Circumstances): string[] {
  const { person } = attempt;
  if (!person) return ['an account'];
  const missing: string[] = [];
  if (attempt.passwordVersion !== person.passwordVersion) missing.push('the password');
  const policies = person.organisations.flatMap((name) => world.policies.get(name) ?? []);
  const isAsked = policies.some((policy) => !waives(policy, person, about));
  if (person.methods.length > 0 && isAsked && provedIn(attempt, person).length === 0)
    missing.push('any second factor');
  return missing;
}

/** Why a session of an organisation should not have been opened; nothing where it should. */
export function missingForSession(
  world: World,
  { attempt, organisation, about }: { attempt: Attempt; organisation: string; about: Circumstances },
): string[] {
  const { person } = attempt;
  const policy = world.policies.get(organisation);
  if (!person || !policy) return ['an account and its organisation'];
  const missing: string[] = [];
  if (!person.organisations.includes(organisation)) missing.push('a place on the list of this organisation');
  if (attempt.passwordVersion !== person.passwordVersion) missing.push('the password');
  if (person.due) missing.push(`another password, as this one is ${person.due}`);
  const isRequired = isInForce(policy, about.now) && !isOffice(policy, about);
  if (isRequired && !hasRegistered(policy, person)) missing.push('the methods that must be registered');
  const sufficing = person.methods.filter(({ kind }) => policy.allowedMethods.includes(kind));
  const doing = sufficing.length > 0 ? sufficing : person.methods;
  const isProved = provedIn(attempt, person).some(({ kind }) => kindsOf(doing).has(kind));
  if (doing.length > 0 && !waives(policy, person, about) && !isProved) missing.push('the second factor');
  return missing;
}

/** Why nobody should have added a method: who has one proves one first (ASVS 6.4.4). */
export function missingForMethod(attempt: Attempt): string[] {
  const { person } = attempt;
  if (!person) return ['an account'];
  const isFirstFactor = attempt.linkFollowed || attempt.passwordVersion === person.passwordVersion;
  if (!isFirstFactor) return ['the password or the link in its place'];
  return person.methods.length > 0 && provedIn(attempt, person).length === 0
    ? ['a method before another']
    : [];
}

/** Why nobody should have chosen a password by a link: the second factor comes first, wherever one is (ASVS 6.4.3). */
export function missingForReset(attempt: Attempt): string[] {
  const { person } = attempt;
  if (!person || !attempt.linkFollowed) return ['the link'];
  return person.methods.length > 0 && provedIn(attempt, person).length === 0
    ? ['a method before a password']
    : [];
}

/** Why a session should be over; nothing where it may be open. */
export function reasonsToBeOver({ policies, trust, server }: World, session: OpenedSession): string[] {
  const now = server.clock.now.getTime();
  if (session.isEnded) return ['it was ended'];
  const policy = policies.get(session.organisation);
  const lastsBy = session.lastsBy === null ? undefined : trust.get(session.lastsBy);
  if (policy && lastsBy && within(policy, lastsBy.since, now)) return [];
  const reasons: string[] = [];
  if (now >= session.openedAt + 12 * hour) reasons.push('it is older than twelve hours');
  if (now >= session.usedAt + hour) reasons.push('it was not used for an hour');
  return reasons;
}

import { firstStageOf, isStageOf, type MethodKind, type WalkableStage } from '../enrolment/enrolment.ts';
import type { RegistrationStart } from '../policies/policy.ts';
import { phaseOf } from '../policies/policy-phase.ts';
import {
  isRegistered,
  type RequiredMethod,
  type RequiredMethodName,
  requiredMethodsOf,
} from '../policies/required-methods.ts';
import type { OrganisationFacts, SignInFacts } from './sign-in-facts.ts';
import { isNetworkTrusted } from './waivers.ts';

export interface RequiredProgress {
  readonly name: RequiredMethodName;
  readonly isDone: boolean;
}

/** What has to be registered, and how far that is (G2.3). */
export interface DueRegistration {
  /** Those that may be registered now, the recommended one first. */
  readonly methods: readonly MethodKind[];
  /** All that is asked for, in order. */
  readonly required: readonly RequiredProgress[];
  /** Which of them is the one at hand. */
  readonly index: number;
  /** Whether it may be put off (G4.9), and with the date from which it no longer may (G4.1, G2.8). */
  readonly postponable: { readonly until: Date | null; readonly timeZone: string | null } | null;
  /** The screen that says that more information is required comes before it. */
  readonly isExplained: boolean;
  /** The screen of the wizard that it begins on. */
  readonly firstStage: WalkableStage;
}

/** Before the organisation is known any one method is enough: one that all of those allow that ask for it, else of any. */
function anyMethodOf(asking: readonly OrganisationFacts[]): RequiredMethod {
  const offered = asking.map(({ policy }) => requiredMethodsOf(policy)[0]?.kinds ?? []);
  const all = [...new Set(offered.flat())];
  const shared = all.filter((kind) => offered.every((kinds) => kinds.includes(kind)));
  return { name: 'any', kinds: shared.length > 0 ? shared : all };
}

/** Straight to the code, for an app, where the policy says so (G3.2, G4.4). */
function firstStage(methods: readonly MethodKind[], starts: readonly RegistrationStart[]): WalkableStage {
  const [recommended = 'totp'] = methods;
  const isStraight = starts.every((start) => start === 'code') && isStageOf(recommended, 'scan');
  return isStraight ? 'scan' : firstStageOf(recommended);
}

function describe(
  required: readonly RequiredMethod[],
  index: number,
  { account }: SignInFacts,
  asking: readonly OrganisationFacts[],
): DueRegistration {
  const methods = required[index]?.kinds ?? [];
  const starts = asking.map(({ policy }) => policy.registrationStart);
  return {
    methods,
    required: required.map((each) => ({ name: each.name, isDone: isRegistered(each, account.methods) })),
    index,
    postponable: null,
    isExplained: starts.includes('more-information'),
    firstStage: firstStage(methods, starts),
  };
}

/** Before one of several organisations is chosen: any method at all, where one of them requires it here and now. */
function dueBeforeChoice(facts: SignInFacts): DueRegistration | null {
  if (facts.account.methods.length > 0) return null;
  const asking = facts.organisations.filter(
    (each) => phaseOf(each.policy, facts.now) === 'required' && !isNetworkTrusted(facts, each),
  );
  return asking.length > 0 ? describe([anyMethodOf(asking)], 0, facts, asking) : null;
}

/** For the organisation that the sign-in is for: the first of its methods that is missing. */
function dueFor(known: OrganisationFacts, facts: SignInFacts): DueRegistration | null {
  const { now, signIn, account } = facts;
  const { policy } = known;
  const phase = phaseOf(policy, now);
  if (phase === 'off' || isNetworkTrusted(facts, known)) return null;
  const required = requiredMethodsOf(policy);
  const index = required.findIndex((each) => !isRegistered(each, account.methods));
  if (index < 0) return null;
  const due = describe(required, index, facts, [known]);
  if (phase === 'required') return due;
  if (signIn.postponed || signIn.resetLinkProved) return null;
  const until = phase === 'announced' ? policy.requiredFrom : null;
  return { ...due, isExplained: true, postponable: { until, timeZone: until && policy.timeZone } };
}

/**
 * What nobody asks for and the person came for (G2.1): any method that is allowed, one that is missing first. Whoever has them all
 * registers a new phone or number (G4.7).
 */
function wanted(facts: SignInFacts, known: OrganisationFacts | undefined): DueRegistration | null {
  const { signIn, account, organisations } = facts;
  const concerned = known ? [known] : organisations;
  const allowed = [...new Set(concerned.flatMap(({ policy }) => policy.allowedMethods))];
  if (!signIn.wantsToRegister || allowed.length === 0) return null;
  const has = (kind: MethodKind) => account.methods.includes(kind);
  const methods = [...allowed.filter((kind) => !has(kind)), ...allowed.filter(has)];
  return {
    methods,
    required: [{ name: 'any', isDone: false }],
    index: 0,
    postponable: { until: null, timeZone: null },
    isExplained: false,
    firstStage: firstStage(methods, ['instructions']),
  };
}

/** The registration that is due, of one organisation or before it is known, or else wanted; null where none is. */
export const registrationDue = (
  facts: SignInFacts,
  known: OrganisationFacts | undefined,
): DueRegistration | null => (known ? dueFor(known, facts) : dueBeforeChoice(facts)) ?? wanted(facts, known);

/** The registration of a method that was just completed: which of those that are asked for it was (G2.3). */
export function finishedRegistration(
  facts: SignInFacts,
  known: OrganisationFacts | undefined,
  method: MethodKind,
): DueRegistration {
  const required = known
    ? requiredMethodsOf(known.policy)
    : [{ name: 'any' as const, kinds: facts.account.methods }];
  const index = required.findIndex(({ kinds }) => kinds.includes(method));
  return describe(required, Math.max(index, 0), facts, known ? [known] : []);
}

/** A registration that is due, as the screens are told of it. */
export const shownRegistration = ({ required, index, postponable }: DueRegistration) => ({
  required: [...required],
  index,
  postponable: postponable && {
    until: postponable.until?.toISOString() ?? null,
    timeZone: postponable.timeZone,
  },
});

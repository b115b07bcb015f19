import { beforeAll, describe, expect, test } from 'vitest';
import type { MethodKind } from '../enrolment/enrolment.ts';
import { newPolicy, type Policy, registrationRules, registrationStarts } from '../policies/policy.ts';
import { type Decision, decideNextStep } from './next-step.ts';
import { type OrganisationFacts, type SignInFacts, unknownDevice } from './sign-in-facts.ts';

/** The clocks of Amsterdam go from 02:00 to 03:00 at this moment: a date agreed for 03:00 that night. */
const summerTimeBegins = new Date('2027-03-28T01:00:00Z');
const justBefore = new Date(summerTimeBegins.getTime() - 1);
const daysAgo = (days: number) => new Date(summerTimeBegins.getTime() - days * 86_400_000);

const all: MethodKind[] = ['app', 'totp', 'phone'];
const either = [false, true] as const;

const times: Partial<Policy>[] = [
  { enforcement: 'off' },
  { enforcement: 'encouraged' },
  { enforcement: 'required' },
  { enforcement: 'required', requiredFrom: summerTimeBegins, timeZone: 'Europe/Amsterdam' },
];

const policies: Policy[] = registrationRules.flatMap((registration) =>
  times.flatMap((time) =>
    registrationStarts.map((registrationStart) => ({
      ...newPolicy,
      allowedMethods: registration === 'app' ? ['app', 'totp'] : all,
      registration,
      registrationStart,
      rememberDeviceDays: registrationStart === 'instructions' ? 0 : 14,
      ...time,
    })),
  ),
);

const organisation = (id: string, policy: Policy, isTrustedNetwork: boolean): OrganisationFacts => ({
  id,
  policy,
  isTrustedNetwork,
});

const one = policies.flatMap((policy) =>
  either.map((isTrusted) => [organisation('a', policy, isTrusted)] as const),
);
const differing = policies.filter(
  ({ registration, registrationStart }) => registration !== 'phone' && registrationStart !== 'code',
);
const two = differing.flatMap((policy, index) =>
  differing
    .filter((_, other) => (index + other) % 3 === 0)
    .flatMap((other) =>
      either.map(
        (isTrusted) => [organisation('a', policy, isTrusted), organisation('b', other, !isTrusted)] as const,
      ),
    ),
);

const methods: MethodKind[][] = [[], ['totp'], ['phone'], ['app', 'phone']];
const firstFactors = [
  { passwordProved: false, lapsedPasswordProved: false, resetLinkProved: false },
  { passwordProved: false, lapsedPasswordProved: true, resetLinkProved: false },
  { passwordProved: false, lapsedPasswordProved: false, resetLinkProved: true },
  { passwordProved: true, lapsedPasswordProved: false, resetLinkProved: false },
] as const;
const enrolments: SignInFacts['signIn']['enrolment'][] = [
  null,
  { method: 'totp', stage: 'scan' },
  { method: 'phone', stage: 'done' },
];
const flags = either.flatMap((moreInformationSeen) =>
  either.flatMap((postponed) =>
    either.map((staySignedInAnswered) => ({ moreInformationSeen, postponed, staySignedInAnswered })),
  ),
);
const devices: SignInFacts['device'][] = [
  unknownDevice,
  { rememberedSince: daysAgo(13), keptAnswer: null },
  { rememberedSince: daysAgo(15), keptAnswer: true },
];

const signIns = firstFactors.flatMap((proof) =>
  ([[], ['totp'], ['phone']] as MethodKind[][]).flatMap((provedMethods) =>
    enrolments.flatMap((enrolment) => flags.map((flag) => ({ ...proof, ...flag, provedMethods, enrolment }))),
  ),
);
const notReset = { isReset: false, resetCodeProved: false };
const surroundings = methods.flatMap((own) =>
  ([null, 'temporary'] as const).flatMap((passwordDue) =>
    devices.flatMap((device) =>
      [justBefore, summerTimeBegins].map((now) => ({
        now,
        device,
        account: { passwordDue, methods: own },
        ...notReset,
      })),
    ),
  ),
);

/** An administrator reset the methods: the code was proved or not yet, there is none again, or another one. */
const afterReset = either.flatMap((resetCodeProved) =>
  [[], ['totp' as const]].flatMap((own) =>
    devices.slice(0, 2).map((device) => ({
      now: summerTimeBegins,
      device,
      account: { passwordDue: null, methods: own },
      isReset: true,
      resetCodeProved,
    })),
  ),
);

/** Every combination of organisations with a state of the account, the sign-in, the device and the clock, also those that cannot be. */
function* combinations(organisations: SignInFacts['organisations'], chosenOrganisationId: string | null) {
  for (const signIn of signIns)
    for (const { resetCodeProved, isReset, account, ...rest } of [...surroundings, ...afterReset])
      yield {
        ...rest,
        account: { ...account, isReset },
        organisations,
        onlyLapsedInvitations: false,
        signIn: { ...signIn, wantsToRegister: false, chosenOrganisationId, resetCodeProved },
      };
}

/** Of two organisations, and of who came to register, there are too many to look at each: every 31st and 7th, primes that divide none of the counts. */
function* everything(): Generator<SignInFacts> {
  for (const organisations of [[], ...one]) yield* combinations(organisations, null);
  let count = 0;
  // The link of a reset mail begins a sign-in of its own.
  for (const organisations of one)
    for (const facts of combinations(organisations, null))
      if (!facts.signIn.resetLinkProved && count++ % 7 === 0)
        yield { ...facts, signIn: { ...facts.signIn, wantsToRegister: true } };
  for (const organisations of two)
    for (const chosen of [null, 'a', 'not-their-own'])
      for (const facts of combinations(organisations, chosen)) if (count++ % 31 === 0) yield facts;
}

// What the architecture says, in other words than the code: each from the policy itself.

const firstFactor = ({ signIn }: SignInFacts): boolean => signIn.passwordProved || signIn.resetLinkProved;

const isInForce = ({ policy }: OrganisationFacts, now: Date): boolean =>
  policy.enforcement === 'required' && (policy.requiredFrom?.getTime() ?? 0) <= now.getTime();

const isProved = ({ signIn, account }: SignInFacts, kinds: readonly MethodKind[] = all): boolean =>
  kinds.some((kind) => signIn.provedMethods.includes(kind) && account.methods.includes(kind));

const isOnRememberedDevice = ({ device, now }: SignInFacts, { policy }: OrganisationFacts): boolean =>
  device.rememberedSince !== null &&
  now.getTime() - device.rememberedSince.getTime() < policy.rememberDeviceDays * 86_400_000;

/** It asks for a second factor of somebody who has one, here and now. */
function asks(facts: SignInFacts, each: OrganisationFacts): boolean {
  if (facts.signIn.resetLinkProved) return true;
  if (each.isTrustedNetwork || isOnRememberedDevice(facts, each)) return false;
  return each.policy.enforcement === 'encouraged' || isInForce(each, facts.now);
}

const hasAll = ({ policy }: OrganisationFacts, own: readonly MethodKind[]): boolean => {
  const hasApp = own.includes('app') || own.includes('totp');
  const hasPhone = own.includes('phone');
  const has = {
    app: hasApp,
    'app-then-phone': hasApp && hasPhone,
    phone: hasPhone || hasApp,
    choose: own.length > 0,
  };
  return has[policy.registration];
};

/** An administrator reset the methods, there is none yet, and the code that they read out was not proved here. */
const awaitsCode = ({ account, signIn }: SignInFacts): boolean =>
  account.isReset && account.methods.length === 0 && !signIn.resetCodeProved;

const isKnown = ({ signIn, organisations }: SignInFacts): boolean =>
  organisations.length === 1 || organisations.some(({ id }) => id === signIn.chosenOrganisationId);

const opens: Decision['step'][] = ['choose-organisation', 'stay-signed-in', 'signed-in'];

/** The facts after somebody did what the step asks. */
function obey(facts: SignInFacts, { step, stage, methods: [kind] = [] }: Decision): SignInFacts {
  const { signIn, account, organisations } = facts;
  const withSignIn = (change: Partial<SignInFacts['signIn']>) => ({
    ...facts,
    signIn: { ...signIn, ...change },
  });
  const provedMethods = kind ? [...signIn.provedMethods, kind] : signIn.provedMethods;
  switch (step) {
    case 'reset-code':
      return withSignIn({ resetCodeProved: true });
    case 'more-information':
      return withSignIn({ moreInformationSeen: true });
    case 'verify':
      return withSignIn({ provedMethods });
    case 'register': {
      if (stage === 'done' || !kind) return withSignIn({ enrolment: null, wantsToRegister: false });
      const registered = withSignIn({ provedMethods, enrolment: { method: kind, stage: 'done' } });
      return { ...registered, account: { ...account, methods: [...account.methods, kind] } };
    }
    case 'reset-password':
    case 'change-password': {
      const changed = withSignIn({ passwordProved: true, resetLinkProved: false });
      return { ...changed, account: { ...account, passwordDue: null } };
    }
    case 'choose-organisation':
      return withSignIn({ chosenOrganisationId: organisations[0]?.id ?? null });
    case 'stay-signed-in':
      return withSignIn({ staySignedInAnswered: true });
    default:
      return facts;
  }
}

type Invariant = (facts: SignInFacts, decision: Decision) => boolean;

const invariants: Record<string, Invariant> = {
  'none leads beyond the password before it, or the link in its place, was proved': (facts, { step }) => {
    if (facts.signIn.lapsedPasswordProved) return step === 'invitation-lapsed';
    return firstFactor(facts) === (step !== 'password');
  },
  'none signs in without what its organisation asks here and now (G1.4, G2.3, G2.7, G4.1)': (
    facts,
    { step, organisationId },
  ) => {
    if (step !== 'signed-in' && step !== 'stay-signed-in') return true;
    const { signIn, account, organisations, now } = facts;
    const entered = organisations.find(({ id }) => id === organisationId);
    if (!entered || account.passwordDue || signIn.resetLinkProved || signIn.enrolment?.stage === 'done')
      return false;
    const mustHave = isInForce(entered, now) && !entered.isTrustedNetwork;
    if (mustHave && !hasAll(entered, account.methods)) return false;
    const isAsked = asks(facts, entered) && (mustHave || account.methods.length > 0);
    const sufficing = account.methods.filter((kind) => entered.policy.allowedMethods.includes(kind));
    return !isAsked || isProved(facts, sufficing.length > 0 ? sufficing : all);
  },
  'before one of several is chosen any method is enough, and none only where every one waives it': (
    facts,
    { step },
  ) => {
    if (step !== 'choose-organisation') return true;
    const { account, organisations, now } = facts;
    if (organisations.length < 2 || isKnown(facts) || account.passwordDue) return false;
    if (isProved(facts)) return true;
    const mayBeWithout = organisations.every((each) => !isInForce(each, now) || each.isTrustedNetwork);
    return account.methods.length === 0 ? mayBeWithout : organisations.every((each) => !asks(facts, each));
  },
  'a second factor is asked only of who has one, and never again once it was proved for where they go': (
    facts,
    { step, methods: asked = [] },
  ) => {
    if (step !== 'verify') return true;
    const { account, organisations } = facts;
    if (asked.length === 0 || !asked.every((kind) => account.methods.includes(kind))) return false;
    const isAllowed = asked.some((kind) =>
      organisations.some(({ policy }) => policy.allowedMethods.includes(kind)),
    );
    return !isProved(facts, asked) && (isAllowed || !isProved(facts));
  },
  'nobody adds a method to an account that has one without proving one first': (facts, { step, stage }) =>
    step !== 'register' || stage === 'done' || facts.account.methods.length === 0 || isProved(facts),
  'only what an organisation allows is offered to register, and only while it is missing or wanted (G2.1, G2.3)':
    ({ organisations, account, signIn }, { step, stage, registration }) => {
      if ((step !== 'register' && step !== 'more-information') || stage === 'done') return true;
      const { required = [], index = -1, methods: offered = [] } = registration ?? {};
      const isOffered = offered.every((kind) =>
        organisations.some(
          ({ policy }) =>
            policy.allowedMethods.includes(kind) && (policy.enforcement !== 'off' || signIn.wantsToRegister),
        ),
      );
      const isMissing = signIn.wantsToRegister || !offered.some((kind) => account.methods.includes(kind));
      return offered.length > 0 && isOffered && isMissing && required[index]?.isDone === false;
    },
  'who came to register gets to the wizard before anything opens (G2.1)': (facts, { step }) =>
    !facts.signIn.wantsToRegister || facts.organisations.length === 0 || !opens.includes(step),
  'later is offered exactly where nothing is required yet, and holds for the sign-in (G4.1, G4.9)': (
    facts,
    { step, stage, registration, organisationId },
  ) => {
    if ((step !== 'register' && step !== 'more-information') || stage === 'done') return true;
    const due = facts.organisations.filter(
      (each) => organisationId === undefined || each.id === organisationId,
    );
    const { wantsToRegister } = facts.signIn;
    const isMissing = (each: OrganisationFacts) =>
      !each.isTrustedNetwork && !hasAll(each, facts.account.methods);
    const isRequired = due.some(
      (each) => isInForce(each, facts.now) && (!wantsToRegister || isMissing(each)),
    );
    if (wantsToRegister && !isRequired) return registration?.postponable !== null;
    return isRequired
      ? registration?.postponable === null
      : !facts.signIn.postponed && registration?.postponable !== null;
  },
  'a reset link opens nothing before the second factor and the new password, wherever the person is (ASVS 6.4.3)':
    (facts, { step }) => {
      if (!facts.signIn.resetLinkProved) return true;
      if (opens.includes(step)) return false;
      return step !== 'reset-password' || facts.account.methods.length === 0 || isProved(facts);
    },
  'after a reset nobody registers, nor opens anything by a link, without the code (ASVS 6.4.4)': (
    facts,
    { step, stage },
  ) => {
    if (!awaitsCode(facts) || stage === 'done') return true;
    if (step === 'register' || step === 'more-information' || step === 'reset-password') return false;
    return !facts.signIn.resetLinkProved || !opens.includes(step);
  },
  'after a reset nobody is in without the code where a second factor would have been asked': (
    facts,
    { step, organisationId },
  ) => {
    if (!awaitsCode(facts) || facts.signIn.postponed) return true;
    if (step !== 'signed-in' && step !== 'stay-signed-in') return true;
    const entered = facts.organisations.find(({ id }) => id === organisationId);
    const forgotten = { ...facts, device: { ...facts.device, rememberedSince: null } };
    return entered !== undefined && !asks(forgotten, entered);
  },
  'the code is asked only after a reset, once, and never of who has a method': (facts, { step }) =>
    step !== 'reset-code' || (awaitsCode(facts) && firstFactor(facts)),
  'a remembered device skips neither a due password change nor a missing method': (facts, decision) => {
    const forgotten = decideNextStep({ ...facts, device: { ...facts.device, rememberedSince: null } });
    const skips = forgotten.step === 'verify' || forgotten.step === decision.step;
    const asksToStay = forgotten.step === 'signed-in' && decision.step === 'stay-signed-in';
    return skips || asksToStay || decision.step === 'verify';
  },
  '"stay signed in?" is asked last and once, where devices are remembered, of who proved a second factor (G4.6)':
    (facts, { step, organisationId }) => {
      if (step !== 'signed-in' && step !== 'stay-signed-in') return true;
      const entered = facts.organisations.find(({ id }) => id === organisationId);
      if (!entered || facts.signIn.staySignedInAnswered || facts.device.keptAnswer !== null)
        return step === 'signed-in';
      const isAsked =
        entered.policy.rememberDeviceDays > 0 && (isProved(facts) || isOnRememberedDevice(facts, entered));
      return isAsked === (step === 'stay-signed-in');
    },
  'the page that says that the registration is complete is left by Done only': (facts, { step, stage }) => {
    const isThere =
      firstFactor(facts) && !facts.signIn.lapsedPasswordProved && facts.signIn.enrolment?.stage === 'done';
    return isThere === (step === 'register' && stage === 'done');
  },
  'doing what is asked always ends in being signed in, or where no organisation is': (facts, { step }) => {
    if (step === 'password' || step === 'invitation-lapsed') return true;
    let at = facts;
    const walked = new Set<string>();
    for (let steps = 0; steps < 14; steps += 1) {
      const decision = decideNextStep(at);
      if (decision.step === 'signed-in' || decision.step === 'no-organisation') return true;
      walked.add(decision.step);
      at = obey(at, decision);
    }
    return false;
  },
};

describe('of all combinations of policy, methods, device, network, time and state of the account', () => {
  const broken = new Map<string, unknown[]>();
  let count = 0;

  beforeAll(() => {
    for (const facts of everything()) {
      count += 1;
      const decision = decideNextStep(facts);
      for (const [name, holds] of Object.entries(invariants))
        if (!holds(facts, decision))
          broken.set(name, [...(broken.get(name) ?? []), { facts, decision }].slice(0, 2));
    }
  }, 120_000);

  test('there are many', () => {
    expect(count).toBeGreaterThan(1_000_000);
  });

  test.each(Object.keys(invariants))('%s', (name) => {
    expect(broken.get(name)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { type EnrolmentStage, methodKinds, walkableStages } from '../enrolment/enrolment.ts';
import { type Decision, decideNextStep, type SignInFacts } from './next-step.ts';

const a = { id: 'a', allowedMethods: methodKinds };
const b = { id: 'b', allowedMethods: methodKinds };
const asksMore = { id: 'c', allowedMethods: [] };
const asksApp = { id: 'd', allowedMethods: ['app' as const] };

const stages: (EnrolmentStage | null)[] = [null, ...walkableStages, 'done'];
const either = [false, true];

/** Every combination of the facts, also those that the database would not let happen. */
const everything: SignInFacts[] = either.flatMap((passwordProved) =>
  either.flatMap((lapsedPasswordProved) =>
    either.flatMap((resetLinkProved) =>
      ([[], ['totp'], ['app']] as const).flatMap((provedMethods) =>
        stages.flatMap((enrolmentStage) =>
          [null, 'a', 'b', 'not-their-own'].flatMap((chosenOrganisationId) =>
            ([null, 'temporary', 'expired'] as const).flatMap((passwordDue) =>
              [[], ['totp' as const], [...methodKinds]].flatMap((methods) =>
                [[], [a], [a, b], [asksMore], [a, asksMore], [asksApp], [a, asksApp]].flatMap(
                  (organisations) =>
                    either.map((onlyLapsedInvitations) => ({
                      signIn: {
                        passwordProved,
                        lapsedPasswordProved,
                        resetLinkProved,
                        provedMethods,
                        enrolmentStage,
                        chosenOrganisationId,
                      },
                      account: { passwordDue, methods },
                      organisations,
                      onlyLapsedInvitations,
                    })),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  ),
);

/** Fails with the facts for which a decision does not hold. */
function expectAlways(holds: (facts: SignInFacts, decision: Decision) => boolean): void {
  const broken = everything.filter((facts) => !holds(facts, decideNextStep(facts)));
  expect(broken.slice(0, 3)).toEqual([]);
}

/** What was proved of knowing the password, or of reading the account's mail in its place. */
const firstFactor = ({ signIn }: SignInFacts): boolean => signIn.passwordProved || signIn.resetLinkProved;

const secondFactor = ({ signIn }: SignInFacts): boolean => signIn.provedMethods.length > 0;

/** What was proved is a method of the account that the organisation takes. */
const isEnoughFor = (
  { allowedMethods }: SignInFacts['organisations'][number],
  { signIn, account }: SignInFacts,
): boolean =>
  allowedMethods.some((kind) => account.methods.includes(kind) && signIn.provedMethods.includes(kind));

/** When a step is due, all that comes before it in the guides has been done (G0.4, G0.6, G0.8). */
const doneBefore: Record<Decision['step'], (facts: SignInFacts) => boolean> = {
  password: (facts) => !firstFactor(facts) && !facts.signIn.lapsedPasswordProved,
  'invitation-lapsed': (facts) =>
    facts.signIn.lapsedPasswordProved ||
    (firstFactor(facts) && facts.organisations.length === 0 && facts.onlyLapsedInvitations),
  verify: (facts) =>
    firstFactor(facts) &&
    facts.account.methods.length > 0 &&
    (!secondFactor(facts) || facts.organisations.some((each) => !isEnoughFor(each, facts))),
  'no-organisation': (facts) => firstFactor(facts) && facts.organisations.length === 0,
  register: firstFactor,
  'reset-password': ({ signIn, account }) =>
    signIn.resetLinkProved && signIn.provedMethods.length > 0 && account.methods.length > 0,
  'change-password': ({ signIn, account }) =>
    signIn.passwordProved &&
    !signIn.resetLinkProved &&
    signIn.provedMethods.length > 0 &&
    account.methods.length > 0 &&
    account.passwordDue !== null,
  'choose-organisation': ({ signIn, account, organisations }) =>
    signIn.passwordProved &&
    !signIn.resetLinkProved &&
    signIn.provedMethods.length > 0 &&
    account.passwordDue === null &&
    organisations.length > 1,
  'signed-in': ({ signIn, account }) =>
    signIn.passwordProved &&
    !signIn.resetLinkProved &&
    signIn.provedMethods.length > 0 &&
    account.methods.length > 0 &&
    account.passwordDue === null,
};

describe(`of all ${everything.length} combinations of facts`, () => {
  test('none leads to a step before what comes first is done', () => {
    expectAlways((facts, { step }) => doneBefore[step](facts));
  });

  test('each step is reached by some', () => {
    const reached = new Set(everything.map((facts) => decideNextStep(facts).step));
    expect([...reached].toSorted()).toEqual(Object.keys(doneBefore).toSorted());
  });

  test('none signs in with a lapsed password, within the wizard, or where it may not', () => {
    expectAlways(({ signIn, account, organisations }, { step, organisationId }) => {
      if (step !== 'signed-in') return true;
      const chosen = organisations.find(({ id }) => id === organisationId);
      const allowed = chosen?.allowedMethods.some(
        (kind) => account.methods.includes(kind) && signIn.provedMethods.includes(kind),
      );
      return allowed === true && !signIn.lapsedPasswordProved && signIn.enrolmentStage !== 'done';
    });
  });

  test('a reset link opens nothing before the second factor and the new password (ASVS 6.4.3)', () => {
    const opens: Decision['step'][] = ['choose-organisation', 'signed-in'];
    expectAlways(({ signIn }, { step }) => !signIn.resetLinkProved || !opens.includes(step));
    expectAlways(
      ({ signIn, account }, { step }) =>
        step !== 'reset-password' || (signIn.provedMethods.length > 0 && account.methods.length > 0),
    );
  });

  test('none signs in for one of several organisations unless it was chosen', () => {
    expectAlways(({ signIn, organisations }, { step, organisationId }) => {
      const isChosen = organisationId === signIn.chosenOrganisationId;
      return step !== 'signed-in' || organisations.length === 1 || isChosen;
    });
  });

  test('the wizard stays on the screen where the person is, and starts at the first', () => {
    expectAlways(
      ({ signIn }, { step, stage }) => step !== 'register' || stage === (signIn.enrolmentStage ?? 'get-app'),
    );
  });

  test('the page that says that the registration is complete is left by Done only', () => {
    expectAlways(({ signIn }, { step }) => {
      const isThere =
        signIn.passwordProved && !signIn.lapsedPasswordProved && signIn.enrolmentStage === 'done';
      return !isThere || step === 'register';
    });
  });
});

const first: SignInFacts = {
  signIn: {
    passwordProved: false,
    lapsedPasswordProved: false,
    resetLinkProved: false,
    provedMethods: [],
    enrolmentStage: null,
    chosenOrganisationId: null,
  },
  account: { passwordDue: 'temporary', methods: [] },
  organisations: [a, b],
  onlyLapsedInvitations: false,
};
const proved = { ...first, signIn: { ...first.signIn, passwordProved: true } };
const confirmed: SignInFacts = {
  ...proved,
  signIn: { ...proved.signIn, provedMethods: ['totp'], enrolmentStage: 'done' },
  account: { passwordDue: 'temporary', methods: ['totp'] },
};
const finished: SignInFacts = { ...confirmed, signIn: { ...confirmed.signIn, enrolmentStage: null } };
const changed: SignInFacts = { ...finished, account: { passwordDue: null, methods: ['totp'] } };
const linked: SignInFacts = {
  ...first,
  signIn: { ...first.signIn, resetLinkProved: true },
  account: { passwordDue: null, methods: ['totp'] },
};
const linkedAndVerified: SignInFacts = { ...linked, signIn: { ...linked.signIn, provedMethods: ['totp'] } };
const chosen: SignInFacts = { ...changed, signIn: { ...changed.signIn, chosenOrganisationId: 'b' } };

test.each([
  ['at first', first, { step: 'password' }],
  ['password proved', proved, { step: 'register', stage: 'get-app' }],
  ['code of the app right', confirmed, { step: 'register', stage: 'done' }],
  ['wizard left', finished, { step: 'change-password' }],
  ['password changed', changed, { step: 'choose-organisation' }],
  ['organisation chosen', chosen, { step: 'signed-in', organisationId: 'b' }],
  ['one organisation only', { ...changed, organisations: [a] }, { step: 'signed-in', organisationId: 'a' }],
  [
    'an own password, no app yet (G1.1)',
    { ...proved, account: { passwordDue: null, methods: [] } },
    { step: 'register' },
  ],
  ['a later sign-in', { ...proved, account: { passwordDue: null, methods: ['totp'] } }, { step: 'verify' }],
  [
    'a later sign-in for an organisation that takes one of two methods only',
    { ...proved, account: { passwordDue: null, methods: ['totp', 'app'] }, organisations: [asksApp] },
    { step: 'verify', methods: ['app'] },
  ],
  [
    'the first sign-in where the app is allowed',
    { ...proved, organisations: [asksApp] },
    { step: 'register', stage: 'get-app', methods: ['app'] },
  ],
  [
    'an organisation that does not take the method that was proved',
    { ...changed, organisations: [asksApp], account: { passwordDue: null, methods: ['totp', 'app'] } },
    { step: 'verify', methods: ['app'], organisationId: 'd' },
  ],
  [
    'an organisation that asks for a method that the account has not',
    { ...changed, organisations: [asksApp] },
    { step: 'register', methods: ['app'], organisationId: 'd' },
  ],
  [
    'a lapsed password',
    { ...first, signIn: { ...first.signIn, lapsedPasswordProved: true } },
    { step: 'invitation-lapsed' },
  ],
  ['a reset link followed', linked, { step: 'verify' }],
  ['a reset link and the second factor', linkedAndVerified, { step: 'reset-password' }],
  [
    'a reset link, the second factor, the password expired too',
    { ...linkedAndVerified, account: { passwordDue: 'expired', methods: ['totp'] } },
    { step: 'reset-password' },
  ],
  [
    'a reset link, no app yet',
    { ...linked, account: { passwordDue: null, methods: [] } },
    { step: 'register', stage: 'get-app' },
  ],
  [
    'a reset link, nowhere to sign in for',
    { ...linkedAndVerified, organisations: [] },
    { step: 'no-organisation' },
  ],
  ['nowhere to sign in for', { ...proved, organisations: [] }, { step: 'no-organisation' }],
] as const)('the order of the guides: %s', (_when, facts, decision) => {
  expect(decideNextStep(facts)).toMatchObject(decision);
});

import { describe, expect, test } from 'vitest';
import { type EnrolmentStage, methodKinds, walkableStages } from '../enrolment/enrolment.ts';
import { type Decision, decideNextStep, type SignInFacts } from './next-step.ts';

const a = { id: 'a', allowedMethods: methodKinds };
const b = { id: 'b', allowedMethods: methodKinds };
const asksMore = { id: 'c', allowedMethods: [] };

const stages: (EnrolmentStage | null)[] = [null, ...walkableStages, 'done'];
const either = [false, true];

/** Every combination of the facts, also those that the database would not let happen. */
const everything: SignInFacts[] = either.flatMap((passwordProved) =>
  either.flatMap((lapsedPasswordProved) =>
    either.flatMap((methodProved) =>
      stages.flatMap((enrolmentStage) =>
        [null, 'a', 'b', 'not-their-own'].flatMap((chosenOrganisationId) =>
          ([null, 'temporary', 'expired'] as const).flatMap((passwordDue) =>
            [[], [...methodKinds]].flatMap((methods) =>
              [[], [a], [a, b], [asksMore], [a, asksMore]].flatMap((organisations) =>
                either.map((onlyLapsedInvitations) => ({
                  signIn: {
                    passwordProved,
                    lapsedPasswordProved,
                    methodProved,
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
);

/** Fails with the facts for which a decision does not hold. */
function expectAlways(holds: (facts: SignInFacts, decision: Decision) => boolean): void {
  const broken = everything.filter((facts) => !holds(facts, decideNextStep(facts)));
  expect(broken.slice(0, 3)).toEqual([]);
}

/** When a step is due, all that comes before it in the guides has been done (G0.4, G0.6, G0.8). */
const doneBefore: Record<Decision['step'], (facts: SignInFacts) => boolean> = {
  password: ({ signIn }) => !signIn.passwordProved && !signIn.lapsedPasswordProved,
  'invitation-lapsed': ({ signIn, organisations, onlyLapsedInvitations }) =>
    signIn.lapsedPasswordProved ||
    (signIn.passwordProved && organisations.length === 0 && onlyLapsedInvitations),
  verify: ({ signIn, account }) =>
    signIn.passwordProved && account.methods.length > 0 && !signIn.methodProved,
  'no-organisation': ({ signIn, organisations }) => signIn.passwordProved && organisations.length === 0,
  register: ({ signIn }) => signIn.passwordProved,
  'change-password': ({ signIn, account }) =>
    signIn.passwordProved &&
    signIn.methodProved &&
    account.methods.length > 0 &&
    account.passwordDue !== null,
  'choose-organisation': ({ signIn, account, organisations }) =>
    signIn.passwordProved && signIn.methodProved && account.passwordDue === null && organisations.length > 1,
  'signed-in': ({ signIn, account }) =>
    signIn.passwordProved &&
    signIn.methodProved &&
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
      const allowed = chosen?.allowedMethods.some((kind) => account.methods.includes(kind));
      return allowed === true && !signIn.lapsedPasswordProved && signIn.enrolmentStage !== 'done';
    });
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
    methodProved: false,
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
  signIn: { ...proved.signIn, methodProved: true, enrolmentStage: 'done' },
  account: { passwordDue: 'temporary', methods: ['totp'] },
};
const finished = { ...confirmed, signIn: { ...confirmed.signIn, enrolmentStage: null } };
const changed: SignInFacts = { ...finished, account: { passwordDue: null, methods: ['totp'] } };
const chosen = { ...changed, signIn: { ...changed.signIn, chosenOrganisationId: 'b' } };

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
    'a lapsed password',
    { ...first, signIn: { ...first.signIn, lapsedPasswordProved: true } },
    { step: 'invitation-lapsed' },
  ],
  ['nowhere to sign in for', { ...proved, organisations: [] }, { step: 'no-organisation' }],
] as const)('the order of the guides: %s', (_when, facts, decision) => {
  expect(decideNextStep(facts)).toMatchObject(decision);
});

import { describe, expect, test } from 'vitest';
import { demoPolicies } from '../demo/demo-policies.ts';
import { newPolicy, type Policy } from '../policies/policy.ts';
import { type Decision, decideNextStep } from './next-step.ts';
import { type OrganisationFacts, type SignInFacts, unknownDevice } from './sign-in-facts.ts';

const now = new Date('2027-02-15T08:00:00Z');
const daysFromNow = (days: number) => new Date(now.getTime() + days * 86_400_000);

const at = (policy: Partial<Policy> = {}, more: Partial<OrganisationFacts> = {}): OrganisationFacts => ({
  id: 'a',
  policy: { ...newPolicy, ...policy },
  isTrustedNetwork: false,
  ...more,
});

interface Circumstances extends Partial<Omit<SignInFacts, 'signIn' | 'account'>> {
  readonly signIn?: Partial<SignInFacts['signIn']>;
  readonly account?: Partial<SignInFacts['account']>;
}

/** Somebody with a password of their own and no method, who has just proved that password; and what differs from that. */
const facts = ({ signIn, account, ...more }: Circumstances): SignInFacts => ({
  now,
  organisations: [at()],
  onlyLapsedInvitations: false,
  device: unknownDevice,
  ...more,
  signIn: {
    passwordProved: true,
    lapsedPasswordProved: false,
    resetLinkProved: false,
    provedMethods: [],
    enrolment: null,
    chosenOrganisationId: null,
    moreInformationSeen: false,
    postponed: false,
    wantsToRegister: false,
    staySignedInAnswered: false,
    resetCodeProved: false,
    ...signIn,
  },
  account: { passwordDue: null, methods: [], isReset: false, ...account },
});

const remembered = { rememberedSince: daysFromNow(-10), keptAnswer: null };
const withApp = { methods: ['app' as const] };
const withBoth = { methods: ['app' as const, 'phone' as const] };
const both: Partial<Policy> = { allowedMethods: ['app', 'totp', 'phone'], registration: 'app-then-phone' };
const explained: Partial<Policy> = { registrationStart: 'more-information' };
const announced: Partial<Policy> = { requiredFrom: daysFromNow(1), timeZone: 'Europe/Brussels' };
const encouraged: Partial<Policy> = { enforcement: 'encouraged' };
const office = at({}, { isTrustedNetwork: true });

type Row = readonly [when: string, circumstances: Circumstances, decision: Partial<Decision>];

const rows: Record<string, readonly Row[]> = {
  'the temporary password must be replaced, after the wizard (G0.3, G0.4, G0.6)': [
    [
      'new',
      { account: { passwordDue: 'temporary' } },
      { step: 'register', stage: 'get-app', methods: ['app', 'totp'] },
    ],
    [
      'registered',
      { account: { passwordDue: 'temporary', ...withApp }, signIn: { provedMethods: ['app'] } },
      { step: 'change-password' },
    ],
    [
      'the page that names the default method',
      { account: withApp, signIn: { provedMethods: ['app'], enrolment: { method: 'app', stage: 'done' } } },
      { step: 'register', stage: 'done' },
    ],
  ],
  'who has a password of their own keeps it (G1.1)': [
    ['asked at the next sign-in', { organisations: [at(explained)] }, { step: 'more-information' }],
    [
      'went on',
      { organisations: [at(explained)], signIn: { moreInformationSeen: true } },
      { step: 'register' },
    ],
    [
      'registered: in, without choosing another password',
      { account: withApp, signIn: { provedMethods: ['app'], moreInformationSeen: true } },
      { step: 'signed-in' },
    ],
    [
      'an expired one is replaced all the same',
      { account: { passwordDue: 'expired', ...withApp }, signIn: { provedMethods: ['app'] } },
      { step: 'change-password' },
    ],
  ],
  'a second factor is asked only when it is needed (G1.4)': [
    ['each time', { account: withApp }, { step: 'verify', methods: ['app'] }],
    [
      'not on a device that is remembered',
      {
        account: withApp,
        device: remembered,
        organisations: [at({ rememberDeviceDays: 14 })],
        signIn: { staySignedInAnswered: true },
      },
      { step: 'signed-in' },
    ],
    [
      'on one that was remembered too long ago',
      { account: withApp, device: remembered, organisations: [at({ rememberDeviceDays: 7 })] },
      { step: 'verify' },
    ],
    [
      'on one that another organisation remembers',
      {
        account: withApp,
        device: remembered,
        organisations: [at({ rememberDeviceDays: 14 }), at({}, { id: 'b' })],
      },
      { step: 'verify' },
    ],
  ],
  'more information comes between the password and the wizard (G2.2)': [
    ['after the password', { organisations: [at({ ...both, ...explained })] }, { step: 'more-information' }],
    [
      'not before it',
      { organisations: [at(explained)], signIn: { passwordProved: false } },
      { step: 'password' },
    ],
    ['not for who has all methods', { organisations: [at(explained)], account: withApp }, { step: 'verify' }],
  ],
  'two methods, one after the other (G2.3)': [
    ['the first', { organisations: [at(both)] }, { step: 'register', methods: ['app', 'totp'] }],
    [
      'the second',
      { organisations: [at(both)], account: withApp, signIn: { provedMethods: ['app'] } },
      { step: 'register', methods: ['phone'] },
    ],
    [
      'both',
      { organisations: [at(both)], account: withBoth, signIn: { provedMethods: ['phone'] } },
      { step: 'signed-in' },
    ],
    [
      'the second at a later sign-in: the first is proved before',
      { organisations: [at(both)], account: withApp },
      { step: 'verify', methods: ['app'] },
    ],
  ],
  'in the office no second factor is asked (G2.7)': [
    ['of who has one', { organisations: [office], account: withApp }, { step: 'signed-in' }],
    ['of who has none', { organisations: [office] }, { step: 'signed-in' }],
    [
      'but the temporary password is replaced',
      { organisations: [office], account: { passwordDue: 'temporary' } },
      { step: 'change-password' },
    ],
    [
      'and it is asked where another organisation asks it',
      { organisations: [office, at({}, { id: 'b' })], account: withApp },
      { step: 'verify' },
    ],
    [
      'and of who forgot the password',
      { organisations: [office], account: withApp, signIn: { passwordProved: false, resetLinkProved: true } },
      { step: 'verify' },
    ],
  ],
  'one can register early, and is asked from the date on (G2.8)': [
    [
      'registered early, before the date',
      { organisations: [at(announced)], account: withApp },
      { step: 'signed-in' },
    ],
    [
      'registered early, at the date',
      { organisations: [at({ ...announced, requiredFrom: now })], account: withApp },
      { step: 'verify' },
    ],
    [
      'went on to register early',
      { organisations: [at(announced)], signIn: { moreInformationSeen: true } },
      { step: 'register' },
    ],
  ],
  'before the date that was agreed people sign in as before (G4.1)': [
    ['a notice', { organisations: [at(announced)] }, { step: 'more-information' }],
    ['later', { organisations: [at(announced)], signIn: { postponed: true } }, { step: 'signed-in' }],
    [
      'at the date',
      { organisations: [at({ ...announced, requiredFrom: now })], signIn: { postponed: true } },
      { step: 'register' },
    ],
    [
      'a date that another organisation has passed',
      { organisations: [at(announced), at({}, { id: 'b' })] },
      { step: 'register' },
    ],
    [
      'a temporary password is replaced before the date too',
      { organisations: [at(announced)], account: { passwordDue: 'temporary' }, signIn: { postponed: true } },
      { step: 'change-password' },
    ],
  ],
  'a method that the person chooses, the recommended one first (G4.3)': [
    [
      'three',
      { organisations: [at({ allowedMethods: ['app', 'totp', 'phone'] })] },
      { step: 'register', methods: ['app', 'totp', 'phone'] },
    ],
    [
      'any of them will do',
      {
        organisations: [at({ allowedMethods: ['app', 'phone'] })],
        account: { methods: ['phone'] },
        signIn: { provedMethods: ['phone'] },
      },
      { step: 'signed-in' },
    ],
  ],
  'straight to the code (G3.2, G4.4); by text message where the policy asks a phone, with the app besides (G4.2)':
    [
      [
        'the app',
        { organisations: [at({ registrationStart: 'code' })] },
        { step: 'register', stage: 'scan' },
      ],
      [
        'the phone',
        {
          organisations: [
            at({ registration: 'phone', allowedMethods: ['app', 'phone'], registrationStart: 'code' }),
          ],
        },
        { step: 'register', stage: 'phone', methods: ['phone', 'app'] },
      ],
    ],
  'verified with one’s own methods only (G4.5)': [
    [
      'both of them',
      { organisations: [at(both)], account: withBoth },
      { step: 'verify', methods: ['app', 'phone'] },
    ],
    ['one that is not allowed is no way in', { account: withBoth }, { step: 'verify', methods: ['app'] }],
  ],
  '"stay signed in?" comes last, where devices may be remembered (G4.6)': [
    [
      'asked',
      {
        organisations: [at({ rememberDeviceDays: 30 })],
        account: withApp,
        signIn: { provedMethods: ['app'] },
      },
      { step: 'stay-signed-in' },
    ],
    [
      'answered',
      {
        organisations: [at({ rememberDeviceDays: 30 })],
        account: withApp,
        signIn: { provedMethods: ['app'], staySignedInAnswered: true },
      },
      { step: 'signed-in' },
    ],
    [
      'answered once for all',
      {
        organisations: [at({ rememberDeviceDays: 30 })],
        device: { rememberedSince: null, keptAnswer: false },
        account: withApp,
        signIn: { provedMethods: ['app'] },
      },
      { step: 'signed-in' },
    ],
    [
      'asked again on a device that is remembered',
      {
        organisations: [at({ rememberDeviceDays: 30 })],
        device: remembered,
        account: withApp,
      },
      { step: 'stay-signed-in' },
    ],
    [
      'not in the office, where nothing was proved that could be taken outside',
      { organisations: [at({ rememberDeviceDays: 30 }, { isTrustedNetwork: true })], account: withApp },
      { step: 'signed-in' },
    ],
    [
      'not where it is never allowed',
      {
        account: withApp,
        signIn: { provedMethods: ['app'] },
      },
      { step: 'signed-in' },
    ],
  ],
  'encouraged before it is required: the same wizard with later (G4.9)': [
    ['advised', { organisations: [at(encouraged)] }, { step: 'more-information' }],
    [
      'in the wizard',
      { organisations: [at(encouraged)], signIn: { moreInformationSeen: true } },
      { step: 'register' },
    ],
    ['later', { organisations: [at(encouraged)], signIn: { postponed: true } }, { step: 'signed-in' }],
    [
      'who has a method is asked for it',
      { organisations: [at(encouraged)], account: withApp },
      { step: 'verify' },
    ],
  ],
  'several organisations (G0.8)': [
    [
      'any method first',
      { organisations: [at(), at({}, { id: 'b' })], account: withApp, signIn: { provedMethods: ['app'] } },
      { step: 'choose-organisation' },
    ],
    [
      'then what the chosen one asks',
      {
        organisations: [at(), at(both, { id: 'b' })],
        account: withApp,
        signIn: { provedMethods: ['app'], chosenOrganisationId: 'b' },
      },
      { step: 'register', methods: ['phone'], organisationId: 'b' },
    ],
    [
      'a stronger one',
      {
        organisations: [at({ allowedMethods: ['phone'] }), at({}, { id: 'b' })],
        account: withBoth,
        signIn: { provedMethods: ['phone'], chosenOrganisationId: 'b' },
      },
      { step: 'verify', methods: ['app'], organisationId: 'b' },
    ],
    [
      'its notice',
      {
        organisations: [at(), at(announced, { id: 'b' })],
        account: { methods: ['phone'] },
        signIn: { provedMethods: ['phone'], chosenOrganisationId: 'b' },
      },
      { step: 'more-information', organisationId: 'b' },
    ],
    [
      'none lets the person in',
      { organisations: [], account: withApp, signIn: { provedMethods: ['app'] } },
      { step: 'no-organisation' },
    ],
  ],
};

describe.each(Object.entries(rows))('%s', (_, its) => {
  test.each(its)('%s', (_when, circumstances, decision) => {
    expect(decideNextStep(facts(circumstances))).toMatchObject(decision);
  });
});

test('which method of how many it is, and what can wait, is told (G2.3, G4.1)', () => {
  const { registration } = decideNextStep(
    facts({
      organisations: [at({ ...both, ...announced })],
      account: withApp,
      signIn: { provedMethods: ['app'] },
    }),
  );
  expect(registration).toMatchObject({
    required: [
      { name: 'app', isDone: true },
      { name: 'phone', isDone: false },
    ],
    index: 1,
    postponable: { until: announced.requiredFrom, timeZone: 'Europe/Brussels' },
  });
});

test.each([
  ['Waterland Zorg', 'register', 'get-app'],
  ['Provincie Merwede', 'more-information', undefined],
  ['Kantoor Lindeboom', 'more-information', undefined],
  ['Ziekenhuis Eemhof', 'register', 'scan'],
  ['Scheldebouw', 'more-information', undefined],
] as const)(
  'the demonstration begins as the guide does: %s (G0.4, G1.1, G2.2, G3.2, G4.3)',
  (name, step, stage) => {
    const decision = decideNextStep(facts({ organisations: [at(demoPolicies(now)[name])] }));
    expect([decision.step, decision.stage]).toEqual([step, stage]);
  },
);

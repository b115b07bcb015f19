import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiClient, ApiProblem } from '../../api-client/client.ts';
import { walkableStages } from '../../api-client/enrolment/enrolment.ts';
import { merwedeAdministrator, newContact, openAdministrator } from '../testing/contacts.ts';
import { mailedResetTokens } from '../testing/password-reset.ts';
import {
  type Browser,
  codeAt,
  mailedPassword,
  startTestServer,
  type TestServer,
} from '../testing/test-server.ts';

const newPassword = 'Zeven-Paarse-Fietsen-3';
const reason = 'a test looks at what was really done';

let server: TestServer;
let administrators: Browser[];
let organisationIds: string[];
beforeAll(async () => {
  server = await startTestServer({ TRUSTED_PROXIES: '127.0.0.1' });
  administrators = [await openAdministrator(server), await openAdministrator(server, merwedeAdministrator)];
  organisationIds = await Promise.all(
    administrators.map(async ({ api }) => (await api.getSession()).organisation.id),
  );
});
afterAll(() => server.close());

/** Somebody in two organisations who has only a temporary password, and what their browser and phone know by now. */
interface Person {
  readonly browser: Browser;
  readonly signInName: string;
  readonly temporaryPassword: string;
  key: string;
  /** Of the newest reset mail. */
  resetToken: string;
}

type Request = (api: ApiClient, person: Person) => Promise<unknown>;
const code = ({ key }: Person) => codeAt(key, server.clock.now);
const replace =
  (currentPassword: string): Request =>
  (api) =>
    api.changePassword({ body: { currentPassword, newPassword } });

async function show(api: ApiClient, person: Person): Promise<void> {
  await api.setEnrolmentMethod({ body: { method: 'totp' } });
  const { next } = await api.setEnrolmentStage({ body: { stage: 'scan' } });
  if (next.step === 'register' && next.stage !== 'done' && next.key) person.key = next.key;
}

async function askForLink(api: ApiClient, person: Person): Promise<void> {
  await api.requestPasswordReset({ body: { signInName: person.signInName } });
  const [newest] = await mailedResetTokens(person.browser, person.signInName);
  if (newest) person.resetToken = newest;
}

/** What a client can send, right and wrong; the right ones more often, so that sequences come far. */
const requests: Record<string, { weight: number; send: Request }> = {
  start: { weight: 1, send: (api, { signInName }) => api.startSignIn({ body: { signInName } }) },
  'start as nobody': {
    weight: 1,
    send: (api) => api.startSignIn({ body: { signInName: 'niemand@example.org' } }),
  },
  give_up: { weight: 1, send: (api) => api.cancelSignIn() },
  reload: { weight: 1, send: (api) => api.getSignIn() },
  'temporary password': {
    weight: 4,
    send: (api, { temporaryPassword: password }) => api.provePassword({ body: { password } }),
  },
  'own password': { weight: 3, send: (api) => api.provePassword({ body: { password: newPassword } }) },
  'password of the reset': {
    weight: 2,
    send: (api) => api.provePassword({ body: { password: 'Negen-Groene-Bruggen-5' } }),
  },
  'wrong password': {
    weight: 1,
    send: (api) => api.provePassword({ body: { password: 'Wrong-Password-1' } }),
  },
  'ask for an invitation': { weight: 1, send: (api) => api.requestInvitation() },
  ...Object.fromEntries(
    walkableStages.map((stage) => [
      `go to ${stage}`,
      { weight: 1, send: (api: ApiClient) => api.setEnrolmentStage({ body: { stage } }) },
    ]),
  ),
  'scan the code': { weight: 4, send: show },
  'renew the code': { weight: 1, send: (api) => api.renewEnrolment() },
  'confirm the app': {
    weight: 5,
    send: (api, person) => api.confirmEnrolment({ body: { code: code(person) } }),
  },
  'confirm with a wrong code': {
    weight: 1,
    send: (api) => api.confirmEnrolment({ body: { code: '000000' } }),
  },
  finish: { weight: 4, send: (api) => api.finishEnrolment() },
  'wait for the next code': { weight: 2, send: async () => server.clock.forward(30_000) },
  'verify a code': { weight: 4, send: (api, person) => api.verifyCode({ body: { code: code(person) } }) },
  'verify a wrong code': { weight: 1, send: (api) => api.verifyCode({ body: { code: '000000' } }) },
  'replace the temporary password': {
    weight: 4,
    send: (api, person) => replace(person.temporaryPassword)(api, person),
  },
  'ask for a reset link': { weight: 2, send: askForLink },
  'follow the reset link': {
    weight: 3,
    send: (api, { resetToken: token }) => api.followResetLink({ body: { token } }),
  },
  'follow a forged link': {
    weight: 1,
    send: (api) => api.followResetLink({ body: { token: 'B'.repeat(43) } }),
  },
  'reset the password': {
    weight: 3,
    send: (api) => api.resetPassword({ body: { newPassword: 'Negen-Groene-Bruggen-5' } }),
  },
  'replace a wrong password': { weight: 1, send: replace('Wrong-Password-1') },
  'choose the first': {
    weight: 3,
    send: (api) => api.chooseOrganisation({ body: { organisationId: organisationIds[0] ?? '' } }),
  },
  'choose another’s': {
    weight: 1,
    send: (api) =>
      api.chooseOrganisation({ body: { organisationId: '019378a4-5b7c-7def-8123-0123456789ab' } }),
  },
};

/** Invites a new person to both organisations. */
async function invite(number: number): Promise<Person> {
  const signInName = `persoon-${number}@example.org`;
  for (const { api } of administrators) await api.addContact(newContact(signInName));
  const browser = server.openBrowser();
  browser.headers['x-forwarded-for'] = `192.0.2.${number}`;
  return {
    browser,
    signInName,
    temporaryPassword: await mailedPassword(browser, signInName),
    key: 'GEZDGNBVGY3TQOJQ',
    resetToken: 'A'.repeat(43),
  };
}

/** The sessions of a person, each with whether all that was due had been done, as the rows tell. */
async function sessionsOf({ signInName }: Person) {
  const { rows } = await server.services.database.transaction({ kind: 'system', reason }, (tx) =>
    tx.execute<{ organisation: string; complete: boolean }>(sql`
      select s.organisation_id as organisation,
        p.kind = 'own'
        and exists (select from authentication_methods m where m.account_id = s.account_id)
        and exists (
          select from sign_ins i
          where i.account_id = s.account_id and i.ended_at = s.created_at and i.password_proved_at is not null
            and i.method_proved_at is not null and i.chosen_organisation_id = s.organisation_id
        ) as complete
      from sessions s join sign_in_names n on n.account_id = s.account_id join passwords p on p.account_id = s.account_id
      where n.name = ${signInName}`),
  );
  return rows;
}

const isSignedIn = ({ api }: Browser): Promise<boolean> =>
  api.getSession().then(
    () => true,
    () => false,
  );

function expectRefusal(error: Error): void {
  if (!(error instanceof ApiProblem) || error.problem.code === 'internal_error') throw error;
}

let people = 0;
let sessionsSeen = 0;

async function play(names: string[]): Promise<void> {
  const person = await invite(++people);
  for (const name of names) {
    await requests[name]?.send(person.browser.api, person).catch((error: Error) => expectRefusal(error));
    const sessions = await sessionsOf(person);
    if (await isSignedIn(person.browser)) expect(sessions).not.toEqual([]);
    expect(
      sessions.filter(({ complete, organisation }) => !complete || !organisationIds.includes(organisation)),
    ).toEqual([]);
    sessionsSeen += sessions.length;
  }
}

/** The straight way, into which the random requests are mixed: otherwise hardly any sequence would get to the end. */
const straight = [
  'start',
  'temporary password',
  'scan the code',
  'confirm the app',
  'finish',
  'replace the temporary password',
  'choose the first',
];
/** The same for who then forgets the password. */
const forgetting = [
  ...straight,
  'ask for a reset link',
  'follow the reset link',
  'wait for the next code',
  'verify a code',
  'reset the password',
  'choose the first',
];
const anything = fc.oneof(
  ...Object.entries(requests).map(([name, { weight }]) => ({ weight, arbitrary: fc.constant(name) })),
);
const mixedInto = (way: string[], most: number) =>
  fc
    .tuple(
      ...way.map((name) =>
        fc.tuple(fc.array(anything, { maxLength: most }), fc.boolean(), fc.constant(name)),
      ),
    )
    .map((parts) =>
      parts.flatMap(([before, leftOut, name]) => (leftOut && before.length > 1 ? before : [...before, name])),
    );
const sequences = fc.oneof(
  fc.array(anything, { minLength: 15, maxLength: 25 }),
  mixedInto(straight, 3),
  mixedInto(forgetting, 2),
);

test('no sequence of requests reaches a session without all that is due', { timeout: 60_000 }, async () => {
  await fc.assert(fc.asyncProperty(sequences, play), {
    numRuns: 14,
    examples: [[straight], [forgetting]],
    interruptAfterTimeLimit: 20_000,
    endOnFailure: true,
  });
  expect(sessionsSeen).toBeGreaterThan(0);
});

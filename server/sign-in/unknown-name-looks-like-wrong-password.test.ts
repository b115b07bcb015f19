import { expect, test } from 'vitest';
import { demoOrganisations } from '../../api-client/demo/demo-people.ts';
import { alternativeSignInName } from '../../api-client/sign-in/alternative-sign-in-name.ts';
import { type Browser, startServerForTest } from '../testing/test-server.ts';

const known = demoOrganisations.flatMap(({ people }) =>
  people.filter(({ standing }) => !standing).map(({ email }) => email),
);
const unknown = known.map((email) => email.replace('@', '.other@'));

const post = ({ fetch }: Browser, path: string, body: object) =>
  fetch(`/api/v1/sign-ins${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** All of an answer that a client can see, without what differs from one request to the next for the same name. */
async function seen(response: Response, signInName: string) {
  const text = (await response.text()).replaceAll(signInName, '<name>');
  const cookies = response.headers.getSetCookie().map((line) => line.replace(/=[\w-]{43};/, '=<token>;'));
  const headers = [...response.headers].filter(
    ([name]) => !['date', 'set-cookie', 'content-length'].includes(name),
  );
  return { status: response.status, text: text.replace(/"expiresAt":"[^"]+"/, ''), cookies, headers };
}

async function guess(browser: Browser, signInName: string) {
  const started = await seen(await post(browser, '', { signInName }), signInName);
  const begin = performance.now();
  const response = await post(browser, '/current/password', { password: 'Wrong-Password-1' });
  const took = performance.now() - begin;
  return { started, refused: await seen(response, signInName), took };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

test('both answers, with their headers and cookies, are the same, and take about as long', async () => {
  const server = await startServerForTest();
  const times = { known: [] as number[], unknown: [] as number[] };
  for (const [index, name] of [...known, ...known].entries()) {
    const other = unknown[index % unknown.length] ?? '';
    const right = await guess(server.openBrowser(), name);
    const wrong = await guess(server.openBrowser(), other);
    expect(wrong.started).toEqual(right.started);
    expect(wrong.refused).toEqual(right.refused);
    expect(wrong.refused).toMatchObject({ status: 422, text: expect.stringContaining('credentials_wrong') });
    times.known.push(right.took);
    times.unknown.push(wrong.took);
  }
  const ratio = median(times.unknown) / median(times.known);
  expect(ratio).toBeGreaterThan(0.4);
  expect(ratio).toBeLessThan(2.5);
});

test('both are slowed down after as many guesses', async () => {
  const server = await startServerForTest();
  const answers = async (signInName: string) => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt++)
      statuses.push((await guess(server.openBrowser(), signInName)).refused.status);
    return statuses;
  };
  const ofKnown = await answers(known[0] ?? '');
  expect(ofKnown).toContain(429);
  expect(await answers(unknown[0] ?? '')).toEqual(ofKnown);
});

test('no other name of the same account gives away that there is one', async () => {
  const server = await startServerForTest();
  const { hostingDomain } = server.services.config;
  const other = async (signInName: string, names: readonly string[]) => {
    for (let attempt = 0; attempt < 12; attempt++) await guess(server.openBrowser(), signInName);
    const statuses: number[] = [];
    for (const name of names) statuses.push((await guess(server.openBrowser(), name)).refused.status);
    return statuses;
  };
  const ofKnown = await other('j.vanrijn@eemhof.example', [
    alternativeSignInName('j.vanrijn@eemhof.example', hostingDomain),
    'jvanrijn',
  ]);
  const ofUnknown = await other('j.janssen@eemhof.example', [
    alternativeSignInName('j.janssen@eemhof.example', hostingDomain),
    'jjanssen',
  ]);
  expect(ofKnown).toEqual([429, 422]);
  expect(ofUnknown).toEqual(ofKnown);
});

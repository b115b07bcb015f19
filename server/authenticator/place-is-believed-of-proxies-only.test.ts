import { describe, expect, test } from 'vitest';
import { readPlace } from '../http/read-place.ts';
import { ownerWithPhone, typePassword } from '../testing/authenticator.ts';
import { startServerForTest } from '../testing/test-server.ts';

/** What the phone shows of where the browser is, when the browser sends these headers. */
async function shownPlace(environment: Record<string, string>, headers: Record<string, string>) {
  const server = await startServerForTest(environment);
  const { phone } = await ownerWithPhone(server);
  const { browser } = await typePassword(server);
  Object.assign(browser.headers, headers);
  await browser.api.sendApproval();
  const [request] = (await phone.approvals()).body.approvals ?? [];
  return (request as unknown as { place: string | null }).place;
}

const ours = { PLACE_HEADER: 'X-Client-Place', TRUSTED_PROXIES: '127.0.0.1' };
const said = { 'x-forwarded-for': '203.0.113.7', 'x-client-place': 'Utrecht, NL' };

test('the phone shows the place that a trusted proxy names', async () => {
  expect(await shownPlace(ours, said)).toBe('Utrecht, NL');
});

describe('the place is unknown', () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['where no header is set up', { TRUSTED_PROXIES: '127.0.0.1' }, said],
    ['where nobody is trusted and the client writes it', { PLACE_HEADER: 'x-client-place' }, said],
    ['where another is trusted than who says it', { ...ours, TRUSTED_PROXIES: '10.0.0.0/8' }, said],
    ['where a trusted address speaks for itself', ours, { 'x-client-place': 'Utrecht, NL' }],
    ['where the proxy says nothing', ours, { 'x-forwarded-for': '203.0.113.7' }],
  ])('%s', async (_, environment, headers) => {
    expect(await shownPlace(environment, headers)).toBeNull();
  });
});

test.each([
  ['Utrecht, NL', 'Utrecht, NL'],
  [Buffer.from('’s-Hertogenbosch · Curaçao').toString('latin1'), '’s-Hertogenbosch · Curaçao'],
  ['Curaçao', 'Curaçao'],
  ['  Den\t Haag \u0000 ', 'Den Haag'],
  [Buffer.from('Utrecht\u202e\u200b\u2028LN').toString('latin1'), 'Utrecht LN'],
  ['a'.repeat(200), 'a'.repeat(80)],
  [' \t ', null],
  ['', null],
])('%j is read as %j', (header, place) => {
  expect(readPlace(header)).toBe(place);
});

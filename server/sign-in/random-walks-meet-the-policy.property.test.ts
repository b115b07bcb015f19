import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anyWalk, playWalk, type Walk } from '../testing/random-walks/random-walk.ts';
import { organisationIds } from '../testing/random-walks/walk-world.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

/** How many walks there are, each some 15 events and 20 requests: about 20 s where nothing else is at work. WALKS asks for more. */
const walks = Number(process.env.WALKS ?? 200);

let server: TestServer;
let ids: ReadonlyMap<string, string>;
beforeAll(async () => {
  server = await startTestServer({ TRUSTED_PROXIES: '127.0.0.1' });
  ids = await organisationIds(server);
  // How slow passwords are hashed is looked at elsewhere; here it would take most of the time.
  const plain = (password: string) => `$argon2id$plain$${password}`;
  const { passwords } = server.services;
  vi.spyOn(passwords, 'hash').mockImplementation(async (password) => plain(password));
  vi.spyOn(passwords, 'verify').mockImplementation(async (hashed, password) => hashed === plain(password));
});
afterAll(() => server.close());

const seen = new Map<string, number>();

async function play(walk: Walk): Promise<void> {
  const world = await playWalk(server, ids, walk);
  for (const [what, count] of world.seen) seen.set(what, (seen.get(what) ?? 0) + count);
  expect(world.violations).toEqual([]);
}

test('no walk of requests, policies and times reaches a session without what the policy asks (G2.7, G2.8, G4.1, G4.7)', {
  timeout: 60_000 + walks * 2_000,
}, async ({ annotate }) => {
  await fc.assert(fc.asyncProperty(anyWalk, play), { numRuns: walks });
  // The walks are worth something only where they get somewhere, in each of these ways.
  for (const what of ['sessions', 'by trust', 'by a waiver', 'methods registered'])
    expect(seen.get(what) ?? 0, what).toBeGreaterThan(walks / 100);
  await annotate(`${walks} walks: ${JSON.stringify(Object.fromEntries(seen))}`);
});

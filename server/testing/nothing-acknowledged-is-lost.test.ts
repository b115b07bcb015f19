import { randomInt, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { type Death, startMortalServer } from './mortal-server.ts';
import { hasCode, insist, PersistentPerson } from './persistent-person.ts';
import { mailedPassword } from './test-server.ts';

const deaths = 20;
const seed = Number(process.env.KILL_SEED ?? randomInt(2 ** 31));

const share = fc.noBias(fc.integer({ min: 0, max: 1_000 })).map((thousandths) => thousandths / 1_000);
const chances = fc.sample(fc.tuple(share, share), { seed, numRuns: deaths });

/** The first few die while they start, on a database that is being made; of all, a third takes its PostgreSQL along. */
const plan: Death[] = chances.map(([moment, other], index) => ({
  duringStart: index < 4,
  share: moment,
  withPostgres: other < 1 / 3,
}));

const organisations = ['Waterland Zorg', 'Provincie Merwede'] as const;
const administrators = ['a.degroot@waterlandzorg.example', 'b.oosterhuis@merwede.example'] as const;

interface Added {
  readonly person: PersistentPerson;
  /** By how many organisations. */
  readonly invitations: number;
}

/** Puts somebody on the list, under one key however often it is tried. */
async function addContact(administrator: PersistentPerson, email: string): Promise<void> {
  const body = {
    name: 'Marijke Hoekstra',
    email,
    language: 'nl' as const,
    authorisations: ['sign-in' as const],
    productIds: [],
  };
  const idempotencyKey = randomUUID();
  let tries = 0;
  await insist(() => {
    tries += 1;
    return administrator.browser.api.addContact({ body, idempotencyKey });
  }).catch((error: unknown) => {
    // Written, and cut off before the answer was kept: the administrator finds the person on the list.
    if (tries === 1 || !hasCode(error, 'contact_exists')) throw error;
  });
}

async function invitationsTo(person: PersistentPerson): Promise<number> {
  const { messages } = await insist(() =>
    person.browser.api.listOutboxMessages({ query: { to: person.email } }),
  );
  return messages.filter(({ subject }) => /^(Toegevoegd|Added)/.test(subject)).length;
}

test(`a server that is killed ${deaths} times loses nothing that it acknowledged (KILL_SEED=${seed})`, {
  timeout: 400_000,
}, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'voordeur-killed-'));
  // Started as root, PostgreSQL is another user, who has to get in.
  chmodSync(dataDir, 0o755);
  const server = await startMortalServer(dataDir, plan);
  try {
    const open = (email: string, password: string) =>
      new PersistentPerson(server.origin, {
        email,
        password,
        ownPassword: `Molen-Gracht-${randomInt(1000, 9999)}-Zeil`,
        organisation: organisations[0],
      });
    const added: Added[] = [];
    const work = async () => {
      const [first, second] = administrators.map((email) => open(email, demoPassword));
      if (!first || !second) throw new Error('there are two administrators');
      await first.signIn();
      await second.signIn();
      do {
        const email = `m.hoekstra.${added.length}@waterlandzorg.example`;
        await addContact(first, email);
        const invitedTwice = added.length % 2 === 1;
        if (invitedTwice) await addContact(second, email);
        const person = open(email, await insist(() => mailedPassword(first.browser, email)));
        added.push({ person, invitations: invitedTwice ? 2 : 1 });
        await person.signIn();
        expect(await insist(() => person.browser.api.getSession())).toMatchObject({
          signInName: email,
          organisation: { name: organisations[0] },
        });
      } while (server.died() < deaths);
      return first;
    };
    const [administrator] = await Promise.all([work(), server.survived]);

    const { contacts } = await administrator.browser.api.listContacts({
      query: { search: 'm.hoekstra', limit: 100 },
    });
    expect(contacts.map(({ email }) => email).sort()).toEqual(added.map(({ person }) => person.email).sort());
    for (const { person, invitations } of added) {
      expect({ to: person.email, mails: await invitationsTo(person) }).toEqual({
        to: person.email,
        mails: invitations,
      });
      expect(person.acknowledged.method).toBe(true);
      await person.browser.api.startSignIn({ body: { signInName: person.email } });
      const { next } = await person.browser.api.provePassword({ body: { password: person.ownPassword } });
      expect(next.step).toBe('verify');
    }
    expect(added.length).toBeGreaterThan(0);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { measureAuthenticator } from './authenticator/measure-authenticator.ts';
import { registerBetterAuthPeople } from './better-auth/people.ts';
import { startChildServer } from './child-server.ts';
import { measureContactJobs } from './contact-jobs.ts';
import { measureContactList } from './contact-lists.ts';
import { administratorsSession, fillVoordeur, password, sessionsFor, signInPeople } from './fill-voordeur.ts';
import { driveFor, type Speed } from './load.ts';
import { signIn } from './people.ts';
import { beside, type Figure, keepFigures, printFigures, rounded } from './results.ts';
import { lookUpSessions } from './session-look-ups.ts';
import { startTemporaryPostgres } from './temporary-postgres.ts';

/**
 * `npm run bench`: how fast the server looks up sessions and signs people in, beside Better Auth in the same run on the same
 * PostgreSQL, how fast it lists contacts and imports a file of them, and how fast approvals on the phone arrive. Everything listens on
 * 127.0.0.1 only. Takes about six minutes.
 */
const rounds = 2;
const contactCounts = [10_000, 100_000];
const betterAuthPeople = 600;
const secretKey = randomBytes(32).toString('base64url');

const average = (values: readonly number[]): number =>
  rounded(values.reduce((sum, value) => sum + value, 0) / values.length);

const perSecond = (speeds: readonly Speed[]) => average(speeds.map((speed) => speed.perSecond));

const postgres = await startTemporaryPostgres();
const closing: (() => Promise<void>)[] = [() => postgres.stop()];
try {
  console.log('Starting the two servers and filling their databases …');
  const voordeur = await startChildServer('server/main.ts', {
    DATABASE_URL: postgres.url,
    SECRET_KEY: secretKey,
    DEMO: '0',
    TRUSTED_PROXIES: '127.0.0.1',
    NODE_ENV: 'production',
  });
  closing.push(() => voordeur.stop());
  await fillVoordeur(postgres, secretKey, contactCounts);
  const betterAuthUrl = await postgres.createDatabase('better_auth');
  const betterAuth = await startChildServer('bench/better-auth/server.ts', {
    DATABASE_URL: betterAuthUrl,
    NODE_ENV: 'production',
  });
  closing.push(() => betterAuth.stop());
  const others = await registerBetterAuthPeople(betterAuth.origin, postgres, 'better_auth', betterAuthPeople);

  console.log('Looking up sessions …');
  const ownSessions = await sessionsFor(voordeur.origin, 16);
  const otherSessions: string[] = [];
  for (let index = 0; index < 16; index += 1) otherSessions.push(await others.signIn(index));
  const lookUps = { voordeur: [] as number[], betterAuth: [] as number[] };
  const lookUpFor = (seconds: number) => ({
    voordeur: () => lookUpSessions(`${voordeur.origin}/api/v1/session`, ownSessions, seconds),
    betterAuth: () => lookUpSessions(`${betterAuth.origin}/api/auth/get-session`, otherSessions, seconds),
  });
  await lookUpFor(2).voordeur();
  await lookUpFor(2).betterAuth();
  for (let round = 0; round < rounds; round += 1) {
    lookUps.voordeur.push(await lookUpFor(5).voordeur());
    lookUps.betterAuth.push(await lookUpFor(5).betterAuth());
  }

  console.log('Signing people in …');
  const hashed = await hash(password, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const signIns = { voordeur: [] as Speed[], betterAuth: [] as Speed[], argon2id: [] as Speed[] };
  const load = { seconds: 6, concurrency: 16 };
  let nextPerson = ownSessions.length;
  let nextOther = otherSessions.length;
  const signInsFor = (seconds: number) => ({
    voordeur: () =>
      driveFor({ ...load, seconds }, async () => {
        if (nextPerson >= signInPeople) return false;
        return signIn(voordeur.origin, nextPerson++, password);
      }),
    betterAuth: () =>
      driveFor({ ...load, seconds }, async () => {
        if (nextOther >= others.count) return false;
        return others.signIn(nextOther++);
      }),
  });
  await signInsFor(3).voordeur();
  await signInsFor(3).betterAuth();
  for (let round = 0; round < rounds; round += 1) {
    signIns.argon2id.push(await driveFor({ ...load, seconds: 4 }, () => verify(hashed, password)));
    signIns.voordeur.push(await signInsFor(load.seconds).voordeur());
    signIns.betterAuth.push(await signInsFor(load.seconds).betterAuth());
  }

  console.log('Listing contacts …');
  const lists: Figure[] = [];
  for (const [index, contactCount] of contactCounts.entries()) {
    const cookie = await administratorsSession(voordeur.origin, index);
    lists.push(...(await measureContactList(voordeur.origin, { contactCount, cookie })));
  }

  console.log('Importing contacts …');
  const jobs = await measureContactJobs(voordeur, await administratorsSession(voordeur.origin, 0));

  await voordeur.stop();
  console.log('Approving on the phone …');
  const authenticator = await measureAuthenticator(postgres.url, secretKey);

  const [ownLookUps, otherLookUps] = [average(lookUps.voordeur), average(lookUps.betterAuth)];
  const [ownSignIns, otherSignIns] = [perSecond(signIns.voordeur), perSecond(signIns.betterAuth)];
  const ceiling = perSecond(signIns.argon2id);
  const figures: Figure[] = [
    {
      what: 'session look-ups',
      unit: '/s',
      value: ownLookUps,
      ...beside('Better Auth', ownLookUps, otherLookUps),
      budget: { atLeast: 10 },
      budgetIsRatio: true,
    },
    {
      what: 'whole sign-ins (name, password, one-time code)',
      unit: '/s',
      value: ownSignIns,
      ...beside('Better Auth', ownSignIns, otherSignIns),
      budget: { atLeast: 6 },
      budgetIsRatio: true,
    },
    {
      what: 'whole sign-ins, against argon2id alone',
      unit: '/s',
      value: ownSignIns,
      ...beside('argon2id', ownSignIns, ceiling),
    },
    ...lists,
    ...jobs,
    ...authenticator,
  ];
  printFigures('Server (npm run bench)', figures);
  keepFigures(
    'npm run bench',
    {
      compared:
        'Better Auth 1.7 as in production, with e-mail and password (its scrypt), its plugin for one-time codes, pg, Node’s HTTP server, rate limits off; Voordeur as in production, rate limits on, each person from an address of their own. Same run, same PostgreSQL, both in a process of their own; the same client for both over connections that are kept, 16 sign-ins at once, each with name, password and one-time code; averages, after a warm-up, of two rounds.',
    },
    figures,
  );
} finally {
  for (const close of closing.reverse()) await close();
}

import { v7 as uuidv7 } from 'uuid';
import { createTotpKey } from '../api-client/enrolment/totp.ts';
import { provePassword } from '../api-client/sign-in/prove-password.ts';
import type { SignIn } from '../api-client/sign-in/sign-in.ts';
import { startSignIn } from '../api-client/sign-in/start-sign-in.ts';
import { verifyCode } from '../api-client/sign-in/verify-code.ts';
import type { Transaction } from '../server/db/database.ts';
import {
  accounts,
  authenticationMethods,
  contactAuthorisations,
  contacts,
  organisations,
  passwords,
  policies,
  signInNames,
} from '../server/db/schema.ts';
import { methodBinding } from '../server/enrolment/enrolment-queries.ts';
import type { Sealer } from '../server/secrets/encryption.ts';
import { BenchClient } from './bench-client.ts';
import { codeNow } from './totp-code.ts';

const key = createTotpKey();
const emailOf = (index: number) => `person-${index}@bench.example`;

/** Adds an organisation, and gives its id. */
export async function addOrganisation(tx: Transaction, name: string): Promise<string> {
  const organisationId = uuidv7();
  await tx.insert(organisations).values({ id: organisationId, name });
  await tx.insert(policies).values({ organisationId, allowedMethods: ['totp'] });
  return organisationId;
}

/** Adds people with a password and an authenticator app to an organisation; the first is its contacts administrator. */
export async function addPeople(
  tx: Transaction,
  sealer: Sealer,
  {
    organisationId,
    hash,
    first,
    count,
  }: { organisationId: string; hash: string; first: number; count: number },
): Promise<void> {
  const people = Array.from({ length: count }, (_, index) => ({
    accountId: uuidv7(),
    contactId: uuidv7(),
    methodId: uuidv7(),
    email: emailOf(first + index),
    authorisations: index === 0 ? (['sign-in', 'manage-contacts'] as const) : (['sign-in'] as const),
  }));
  await tx
    .insert(accounts)
    .values(
      people.map(({ accountId }) => ({ id: accountId, language: 'nl' as const, activatedAt: new Date() })),
    );
  await tx
    .insert(signInNames)
    .values(people.map(({ accountId, email }) => ({ name: email, accountId, kind: 'email' as const })));
  await tx
    .insert(passwords)
    .values(people.map(({ accountId }) => ({ accountId, hash, kind: 'own' as const })));
  await tx.insert(authenticationMethods).values(
    people.map(({ accountId, methodId }) => ({
      id: methodId,
      accountId,
      kind: 'totp' as const,
      name: 'App',
      secretEncrypted: sealer.seal(key, methodBinding(methodId)),
      lastUsedCounter: 0,
    })),
  );
  await tx.insert(contacts).values(
    people.map(({ accountId, contactId, email }) => ({
      id: contactId,
      organisationId,
      accountId,
      name: `Person ${email}`,
      email,
      language: 'nl' as const,
      access: 'active' as const,
    })),
  );
  await tx
    .insert(contactAuthorisations)
    .values(
      people.flatMap(({ contactId, authorisations }) =>
        authorisations.map((authorisation) => ({ organisationId, contactId, authorisation })),
      ),
    );
}

/** An address of a network of documentation or testing, another for each person (RFC 5737, RFC 2544). */
const addressOf = (index: number) => `198.18.${Math.floor(index / 250) % 250}.${(index % 250) + 1}`;

/** Signs a person in over HTTP: name, password, code. Each comes from an address of their own. Gives the session's cookie header. */
export async function signIn(origin: string, index: number, password: string): Promise<string> {
  const browser = new BenchClient(origin, {
    'sec-fetch-site': 'same-origin',
    'x-forwarded-for': addressOf(index),
  });
  await browser.post(startSignIn.path, { signInName: emailOf(index) });
  await browser.post(provePassword.path, { password });
  const { next } = (await browser.post(verifyCode.path, { code: codeNow(key) })) as SignIn;
  if (next.step !== 'signed-in') throw new Error(`${emailOf(index)} is at ${next.step}`);
  return browser.cookies;
}

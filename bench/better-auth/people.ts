import { BenchClient } from '../bench-client.ts';
import type { TemporaryPostgres } from '../temporary-postgres.ts';
import { codeNow } from '../totp-code.ts';

const password = 'Haven-Duin-Kade-7';
const emailOf = (index: number) => `person-${index}@bench.example`;

/** People who are registered at Better Auth with password and authenticator app, and how one of them signs in. */
export interface BetterAuthPeople {
  readonly count: number;
  /** Password and code; gives the cookie header of the session. */
  signIn(index: number): Promise<string>;
}

const browserOf = (origin: string) => new BenchClient(origin, { origin });

// The first person registers through the API; the others are copies of their rows, with ids and addresses of their own.
const copies = (count: number) => `
  insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt", "twoFactorEnabled")
    select 'copy-' || n, name, 'person-' || n || '@bench.example', "emailVerified", "createdAt", "updatedAt", "twoFactorEnabled"
    from "user", generate_series(1, ${count - 1}) n where email = '${emailOf(0)}';
  insert into account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
    select 'copy-' || n, 'copy-' || n, "providerId", 'copy-' || n, password, "createdAt", "updatedAt"
    from account, generate_series(1, ${count - 1}) n;
  insert into "twoFactor" (id, secret, "backupCodes", "userId", verified)
    select 'copy-' || n, secret, "backupCodes", 'copy-' || n, verified
    from "twoFactor", generate_series(1, ${count - 1}) n;
  analyze;`;

/** Registers `count` people at the Better Auth that listens at `origin`, over the database named. */
export async function registerBetterAuthPeople(
  origin: string,
  postgres: TemporaryPostgres,
  database: string,
  count: number,
): Promise<BetterAuthPeople> {
  const first = browserOf(origin);
  await first.post('/api/auth/sign-up/email', { email: emailOf(0), password, name: 'Person' });
  const { totpURI } = (await first.post('/api/auth/two-factor/enable', { password })) as { totpURI: string };
  const key = new URL(totpURI).searchParams.get('secret') ?? '';
  await first.post('/api/auth/two-factor/verify-totp', { code: codeNow(key) });
  await postgres.asSuperuser(database, (client) => client.query(copies(count)));
  return {
    count,
    async signIn(index) {
      const browser = browserOf(origin);
      await browser.post('/api/auth/sign-in/email', { email: emailOf(index), password });
      await browser.post('/api/auth/two-factor/verify-totp', { code: codeNow(key) });
      return browser.cookies;
    },
  };
}

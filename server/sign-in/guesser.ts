import { and, eq, sql } from 'drizzle-orm';
import type { Operation } from '../../api-client/operation.ts';
import { guessedName } from '../../api-client/sign-in/guessed-name.ts';
import type { Transaction } from '../db/database.ts';
import { prepared } from '../db/prepared-statements.ts';
import { knownBrowsers } from '../db/schema.ts';
import type { Call } from '../http/handler.ts';
import { hashToken } from '../secrets/tokens.ts';
import type { Guesser } from '../throttling/throttle.ts';
import type { SignInRow } from './sign-in-queries.ts';

/** Who is guessing at the password of a sign-in: counted by the name that was typed, whether or not it is somebody's. */
export async function passwordGuesserOf(
  tx: Transaction,
  call: Pick<Call<Operation>, 'client' | 'cookies' | 'services'>,
  row: Pick<SignInRow, 'accountId' | 'signInName'>,
): Promise<Guesser> {
  const subject = guessedName(row.signInName, call.services.config.hostingDomain);
  return { ...(await guesserOf(tx, call, row)), subject };
}

/** Who is guessing under a sign-in name, for the throttle: a browser counts as known only for the account that used it. */
export async function guesserOf(
  tx: Transaction,
  call: Pick<Call<Operation>, 'client' | 'cookies'>,
  row: Pick<SignInRow, 'accountId' | 'signInName'>,
): Promise<Guesser> {
  const subject = row.accountId ?? row.signInName.toLowerCase();
  const { address } = call.client;
  const token = call.cookies.get('browser');
  if (!token || !row.accountId) return { subject, address, knownBrowser: null };
  const tokenHash = hashToken(token);
  const [known] = await knownBrowserOf(tx, { accountId: row.accountId, tokenHash });
  return { subject, address, knownBrowser: known ? tokenHash.toString('hex') : null };
}

const knownBrowserOf = prepared((tx) =>
  tx
    .select({ accountId: knownBrowsers.accountId })
    .from(knownBrowsers)
    .where(
      and(
        eq(knownBrowsers.accountId, sql.placeholder('accountId')),
        eq(knownBrowsers.tokenHash, sql.placeholder('tokenHash')),
      ),
    ),
);

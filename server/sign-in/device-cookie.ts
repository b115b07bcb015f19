import { longestRemembered } from '../../api-client/policies/policy.ts';
import type { Cookies } from '../http/cookies.ts';
import { hashToken } from '../secrets/tokens.ts';

/** So many accounts are remembered by one browser, the last one first. */
const mostAccounts = 4;
const lastsFor = longestRemembered * 24 * 60 * 60;
const separator = '.';

/** The tokens that a browser presents: one for each account that is remembered there. */
export const deviceTokens = (cookies: Pick<Cookies, 'get'>): string[] =>
  (cookies.get('device') ?? '').split(separator).filter(Boolean).slice(0, mostAccounts);

/** Gives a browser one more token, in the place of the one with the digest `before`. Which tokens count, and how long, the database knows. */
export function addDeviceToken(
  cookies: Pick<Cookies, 'get' | 'set'>,
  token: string,
  before: Buffer | undefined,
): void {
  const others = deviceTokens(cookies).filter((each) => !before?.equals(hashToken(each)));
  const kept = [token, ...others].slice(0, mostAccounts);
  cookies.set('device', kept.join(separator), lastsFor);
}

/** Takes the token with this digest from a browser; it keeps those of other accounts. */
export function dropDeviceToken(cookies: Cookies, tokenHash: Buffer): void {
  const kept = deviceTokens(cookies).filter((each) => !tokenHash.equals(hashToken(each)));
  if (kept.length > 0) cookies.set('device', kept.join(separator), lastsFor);
  else cookies.clear('device');
}

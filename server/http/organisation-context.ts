import type { Context } from '../db/database.ts';
import type { SessionCaller } from './handler.ts';

/**
 * The context in which somebody who is signed in reads and writes: that of their session's organisation (architecture: tenancy).
 * `signInName` opens the one row of that name besides, to find the account of a person who is invited.
 */
export const organisationContext = (
  { organisationId, accountId }: Pick<SessionCaller, 'organisationId' | 'accountId'>,
  signInName?: string,
): Context & { kind: 'organisation' } => ({
  kind: 'organisation',
  organisationId,
  accountId,
  ...(signInName !== undefined && { signInName }),
});

import type { Authorisation } from './contacts/authorisation.ts';
import type { Access } from './operation.ts';
import type { ProblemCode } from './problems.ts';

/**
 * Why somebody who is signed in may not call an operation; null where they may. `believed` is the session that the tab named:
 * where another one replaced it, nothing is done under a name that the person does not see.
 */
export function refusalOfSession(
  access: Access,
  session: { readonly sessionId: string; readonly authorisations: readonly Authorisation[] },
  believed: string | null | undefined,
): ProblemCode | null {
  if (believed !== null && believed !== undefined && believed !== session.sessionId) return 'session_changed';
  if (access.by !== 'session' || !access.authorisation) return null;
  return session.authorisations.includes(access.authorisation) ? null : 'forbidden';
}

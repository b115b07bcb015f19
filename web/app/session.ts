import { createContext, useContext } from 'react';
import type { Session } from '../../api-client/session/session.ts';

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in, for which organisation. Only for what stands inside. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is for screens inside RequireSession');
  return session;
}

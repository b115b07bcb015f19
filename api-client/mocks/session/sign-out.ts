import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';

export const signOut: MockHandler<Operations['signOut']> = ({ model, caller, cookies, now }) => {
  const session = model.sessions.find(({ id }) => id === caller.sessionId);
  if (session) session.endedAt ??= now;
  cookies.clear('session');
  return undefined;
};

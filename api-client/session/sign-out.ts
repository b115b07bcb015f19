import { operation } from '../operation.ts';

export const signOut = operation({
  method: 'DELETE',
  path: '/api/v1/session',
  summary: 'End the session; to switch organisation one signs in again (G0.8)',
  access: { by: 'session' },
  success: { status: 204 },
  problems: [],
});

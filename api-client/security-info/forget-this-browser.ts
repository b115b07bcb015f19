import { operation } from '../operation.ts';

export const forgetThisBrowser = operation({
  method: 'DELETE',
  path: '/api/v1/my/remembered-browser',
  summary:
    'Forget what this browser remembers of one’s account; a session that lasts by it ends (G4.6, G4.7)',
  access: { by: 'session' },
  success: { status: 204 },
  problems: [],
});

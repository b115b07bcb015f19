import { operation } from '../operation.ts';

export const cancelSignIn = operation({
  method: 'DELETE',
  path: '/api/v1/sign-ins/current',
  summary: 'Use a different account: give this sign-in up',
  access: { by: 'sign-in' },
  success: { status: 204 },
  problems: [],
});

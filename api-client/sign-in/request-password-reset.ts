import { operation } from '../operation.ts';
import { startSignInSchema } from './start-sign-in.ts';

/** A sign-in is begun with the same: a name, and the language chosen on this browser. */
export const requestPasswordResetSchema = startSignInSchema;

export const requestPasswordReset = operation({
  method: 'POST',
  path: '/api/v1/password-resets',
  summary:
    'Ask for a link to choose a new password, mailed to the account’s own address; the answer is the same for a name that does not exist',
  access: { by: 'anyone' },
  body: requestPasswordResetSchema,
  success: { status: 204 },
  problems: ['input_invalid', 'too_many_attempts'],
});

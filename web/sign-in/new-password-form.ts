import * as z from 'zod/mini';
import { typedPassword } from '../../api-client/passwords/password-rules.ts';
import type { FieldCode } from '../../api-client/problems.ts';
import { changePasswordSchema } from '../../api-client/sign-in/change-password.ts';
import { resetPasswordSchema } from '../../api-client/sign-in/reset-password.ts';

const differs: FieldCode = 'password_repeat_differs';

const isRepeated = z.refine<{ newPassword: string; repeatedPassword: string }>(
  ({ newPassword, repeatedPassword }) => newPassword === repeatedPassword,
  { error: differs, path: ['repeatedPassword'] },
);

/** What the server wants, and the new password once more. */
export const changePasswordFormSchema = z
  .extend(changePasswordSchema, { repeatedPassword: typedPassword })
  .check(isRepeated);

/** The same where the password was forgotten. */
export const resetPasswordFormSchema = z
  .extend(resetPasswordSchema, { repeatedPassword: typedPassword })
  .check(isRepeated);

import * as z from 'zod/mini';
import { typedPassword } from '../../api-client/passwords/password-rules.ts';
import type { FieldCode } from '../../api-client/problems.ts';
import { changePasswordSchema } from '../../api-client/sign-in/change-password.ts';

const differs: FieldCode = 'password_repeat_differs';

/** What the server wants, and the new password once more. */
export const changePasswordFormSchema = z
  .extend(changePasswordSchema, { repeatedPassword: typedPassword })
  .check(
    z.refine(({ newPassword, repeatedPassword }) => newPassword === repeatedPassword, {
      error: differs,
      path: ['repeatedPassword'],
    }),
  );

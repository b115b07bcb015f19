import * as z from 'zod/mini';
import { languageSchema } from '../fields.ts';
import { operation } from '../operation.ts';

export const setLanguage = operation({
  method: 'PUT',
  path: '/api/v1/session/language',
  summary: 'Keep the chosen language on the account',
  access: { by: 'session' },
  body: z.object({ language: languageSchema }),
  success: { status: 204 },
  problems: ['input_invalid'],
});

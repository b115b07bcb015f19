import * as z from 'zod/mini';
import { brandSchema } from '../brand/brand.ts';
import { operation } from '../operation.ts';

export const settingsSchema = z.object({
  /** The provider's: it is over the door of the sign-in. */
  brand: brandSchema,
  /** Alternative sign-in names end in `@` and this domain (G0.9). */
  hostingDomain: z.string(),
  demo: z.boolean(),
});

export const getSettings = operation({
  method: 'GET',
  path: '/api/v1/settings',
  summary: 'What the screens need to know of the provider before anybody signs in',
  access: { by: 'anyone' },
  success: { status: 200, body: settingsSchema },
  problems: [],
});

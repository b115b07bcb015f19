import * as z from 'zod/mini';
import { timestamp } from '../fields.ts';
import { operation } from '../operation.ts';

export const createNonce = operation({
  method: 'POST',
  path: '/api/v1/authenticator/nonces',
  summary: 'A nonce for the next call of a phone: short-lived, for one use',
  access: { by: 'anyone' },
  success: { status: 201, body: z.object({ nonce: z.string(), expiresAt: timestamp, now: timestamp }) },
  problems: [],
});

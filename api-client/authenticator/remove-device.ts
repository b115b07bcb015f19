import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { proofSchema } from './proof.ts';

export const removeDevice = operation({
  method: 'POST',
  path: '/api/v1/authenticator/device/removal',
  summary: 'Remove the account from this phone; not where it is the account’s only method',
  access: { by: 'device' },
  body: z.object({ proof: proofSchema }),
  success: { status: 204 },
  problems: ['input_invalid', 'proof_wrong', 'last_method'],
});

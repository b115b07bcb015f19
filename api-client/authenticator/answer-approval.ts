import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { proofSchema } from './proof.ts';

export const answerApprovalSchema = z.discriminatedUnion('decision', [
  z.object({
    decision: z.literal('approve'),
    /** The two digits that the other screen shows. */
    number: z.string({ error: 'required' }).check(z.regex(/^\d{2}$/, 'number_format')),
    proof: proofSchema,
  }),
  z.object({ decision: z.literal('deny') }),
]);

export const answerApproval = operation({
  method: 'POST',
  path: '/api/v1/authenticator/approvals/{approvalId}/answer',
  summary: 'Approve with the number and a proof, or deny; a wrong number ends the request (G0.7, G4.8)',
  access: { by: 'device' },
  params: z.object({ approvalId: id }),
  body: answerApprovalSchema,
  success: { status: 204 },
  problems: [
    'input_invalid',
    'not_found',
    'approval_ended',
    'approval_lapsed',
    'number_wrong',
    'proof_wrong',
  ],
});

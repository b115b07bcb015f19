import * as z from 'zod/mini';
import { methodKindSchema } from '../enrolment/enrolment.ts';
import { timestamp } from '../fields.ts';
import { operation } from '../operation.ts';
import { registrationRules, registrationStarts } from './policy.ts';
import { policyPhases } from './policy-phase.ts';

export const policyViewSchema = z.object({
  /** How it holds at this moment. */
  phase: z.enum(policyPhases),
  /** The first is the recommended one. */
  allowedMethods: z.array(methodKindSchema),
  registration: z.enum(registrationRules),
  /** From when on it is, or will be, required; null where no date was agreed. */
  requiredFrom: z.nullable(timestamp),
  timeZone: z.nullable(z.string()),
  trustedNetworks: z.array(z.string()),
  /** 0 for never. */
  rememberDeviceDays: z.int(),
  registrationStart: z.enum(registrationStarts),
});

export type PolicyView = z.infer<typeof policyViewSchema>;

export const getPolicy = operation({
  method: 'GET',
  path: '/api/v1/policy',
  summary: 'What the organisation asks of its contacts when they sign in',
  access: { by: 'session', authorisation: 'manage-contacts' },
  success: { status: 200, body: policyViewSchema },
  problems: [],
});

import type { PolicyView } from './get-policy.ts';
import type { Policy } from './policy.ts';
import { phaseOf } from './policy-phase.ts';

/** A policy as the API shows it, with how it holds at a moment. */
export const viewPolicy = (policy: Policy, now: Date): PolicyView => ({
  phase: phaseOf(policy, now),
  allowedMethods: [...policy.allowedMethods],
  registration: policy.registration,
  requiredFrom: policy.requiredFrom?.toISOString() ?? null,
  timeZone: policy.timeZone,
  trustedNetworks: [...policy.trustedNetworks],
  rememberDeviceDays: policy.rememberDeviceDays,
  registrationStart: policy.registrationStart,
});

import fc from 'fast-check';
import { type MethodKind, methodKinds } from '../../../api-client/enrolment/enrolment.ts';
import { problemsOfPolicy } from '../../../api-client/policies/check-policy.ts';
import {
  enforcements,
  type Policy,
  registrationRules,
  registrationStarts,
} from '../../../api-client/policies/policy.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Where the organisations of the walks have their office, and where it is not. */
export const officeNetwork = '198.18.0.0/16';

/** A policy whose date counts from when a walk begins. */
export type WalkPolicy = Omit<Policy, 'requiredFrom' | 'timeZone'> & { readonly requiredIn: number | null };

export function policyAt({ requiredIn, ...policy }: WalkPolicy, begin: Date): Policy {
  if (policy.enforcement !== 'required' || requiredIn === null)
    return { ...policy, requiredFrom: null, timeZone: null };
  return {
    ...policy,
    requiredFrom: new Date(begin.getTime() + requiredIn),
    timeZone: 'Europe/Amsterdam',
  };
}

const allowedMethods = fc.oneof(
  { weight: 2, arbitrary: fc.constant<MethodKind[]>(['totp', 'phone']) },
  { weight: 1, arbitrary: fc.subarray([...methodKinds], { minLength: 1 }) },
);

/** Any policy that somebody could satisfy; those that ask for something more often. */
export const anyPolicy: fc.Arbitrary<WalkPolicy> = fc
  .record({
    allowedMethods,
    registration: fc.constantFrom(...registrationRules),
    enforcement: fc.oneof(
      { weight: 3, arbitrary: fc.constant('required' as const) },
      { weight: 2, arbitrary: fc.constantFrom(...enforcements) },
    ),
    requiredIn: fc.constantFrom(null, null, -day, 20 * minute, day),
    trustedNetworks: fc.constantFrom([], [officeNetwork]),
    rememberDeviceDays: fc.constantFrom(0, 1, 14),
    registrationStart: fc.constantFrom(...registrationStarts),
  })
  .filter((policy) => problemsOfPolicy(policyAt(policy, new Date())).length === 0);

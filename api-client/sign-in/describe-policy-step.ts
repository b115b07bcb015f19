import { type DueRegistration, shownRegistration } from './due-registration.ts';
import type { Decision } from './next-step.ts';
import type { NextStep } from './sign-in.ts';
import type { MembershipRecord } from './sign-in-facts.ts';

type NamedMembership = MembershipRecord & { readonly organisationName: string };

/** The registration that a decision leads to. Throws on a decision of another kind. */
export function registrationOf({ step, registration }: Decision): DueRegistration {
  if (!registration) throw new Error(`nothing is registered in the step ${step}`);
  return registration;
}

const known = (open: readonly NamedMembership[], { organisationId }: Decision) =>
  open.find((membership) => membership.organisationId === organisationId);

/** What the screen shows that says that more information is required (G2.2). */
export function describeMoreInformation(open: readonly NamedMembership[], decision: Decision): NextStep {
  const registration = registrationOf(decision);
  return {
    step: 'more-information',
    ...shownRegistration(registration),
    methods: [...registration.methods],
    organisation: known(open, decision)?.organisationName ?? null,
  };
}

/** What the screen shows that asks whether to stay signed in (G4.6). */
export const describeStaying = (open: readonly NamedMembership[], decision: Decision): NextStep => ({
  step: 'stay-signed-in',
  days: known(open, decision)?.policy.rememberDeviceDays ?? 0,
});

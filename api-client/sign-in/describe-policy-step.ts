import { type DueRegistration, shownRegistration } from './due-registration.ts';
import type { Decision } from './next-step.ts';
import type { NextStep } from './sign-in.ts';
import type { MembershipRecord } from './sign-in-facts.ts';
import { stayingOf } from './staying.ts';

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

const day = 24 * 60 * 60_000;

/** What the screen shows that asks whether to stay signed in (G4.6): for how many days, which began when a second factor was proved. */
export function describeStaying(
  open: readonly NamedMembership[],
  decision: Decision,
  proved: Parameters<typeof stayingOf>[0],
): NextStep {
  const entered = known(open, decision);
  const staying = entered && stayingOf(proved, entered.policy);
  if (!staying) throw new Error('it is asked only of who may stay');
  const left = staying.until.getTime() - proved.facts.now.getTime();
  return { step: 'stay-signed-in', days: Math.ceil(left / day) };
}

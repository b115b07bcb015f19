import type { Policy } from './policy.ts';

/** How an organisation's policy holds at a moment; `announced`: required from a date that is yet to come. */
export const policyPhases = ['off', 'encouraged', 'announced', 'required'] as const;
export type PolicyPhase = (typeof policyPhases)[number];

/** How the policy holds at a moment. From the very moment that was agreed it is required (G4.1, G2.8). */
export function phaseOf(
  { enforcement, requiredFrom }: Pick<Policy, 'enforcement' | 'requiredFrom'>,
  now: Date,
): PolicyPhase {
  if (enforcement !== 'required') return enforcement;
  return requiredFrom && requiredFrom > now ? 'announced' : 'required';
}

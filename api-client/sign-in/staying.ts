import type { Policy } from '../policies/policy.ts';
import { isRemembered, rememberedUntil } from '../policies/remembered-device.ts';
import { provedMethods } from './proved-methods.ts';
import type { SignInFacts } from './sign-in-facts.ts';

/**
 * Whether somebody may stay signed in on this browser for an organisation (G4.6): where it lets devices be remembered, and a second
 * factor was proved, now or within its days before. Who was asked for none, as in the office, would take that out of the door.
 */
export const mayStaySignedIn = (facts: SignInFacts, policy: Policy): boolean =>
  policy.rememberDeviceDays > 0 &&
  (provedMethods(facts).length > 0 || isRemembered(policy, facts.device.rememberedSince, facts.now));

/** How long somebody stays signed in. */
export interface Staying {
  /** When the second factor was proved that it builds on. */
  readonly since: Date;
  readonly until: Date;
  /** It was proved in this sign-in, so that the browser is remembered anew. */
  readonly isProvedHere: boolean;
}

/**
 * Until when a sign-in that was answered with "Yes" lasts, by the days of its organisation's policy, counted from when a second factor
 * was really proved; null where it may not last.
 */
export function stayingOf(
  { facts, methodProvedAt }: { readonly facts: SignInFacts; readonly methodProvedAt: Date | null },
  policy: Policy,
): Staying | null {
  if (!mayStaySignedIn(facts, policy)) return null;
  const isProvedHere = methodProvedAt !== null && provedMethods(facts).length > 0;
  const since = isProvedHere ? methodProvedAt : facts.device.rememberedSince;
  const until = since && rememberedUntil(policy, since);
  return until && { since, until, isProvedHere };
}

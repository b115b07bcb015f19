import { phaseOf } from '../policies/policy-phase.ts';
import { isRemembered } from '../policies/remembered-device.ts';
import type { OrganisationFacts, SignInFacts } from './sign-in-facts.ts';

type Circumstances = Pick<SignInFacts, 'now' | 'signIn' | 'device'>;

/** Whether the client is in a network where the organisation asks for no second factor (G2.7); who forgot the password is asked wherever they are. */
export const isNetworkTrusted = ({ signIn }: Pick<SignInFacts, 'signIn'>, organisation: OrganisationFacts) =>
  organisation.isTrustedNetwork && !signIn.resetLinkProved;

/** Whether an organisation asks for no second factor, here and now, of whoever has one (G1.4). */
function isWaivedBy(circumstances: Circumstances, organisation: OrganisationFacts): boolean {
  const { now, device } = circumstances;
  const { policy } = organisation;
  const phase = phaseOf(policy, now);
  return (
    phase === 'off' ||
    phase === 'announced' ||
    isNetworkTrusted(circumstances, organisation) ||
    isRemembered(policy, device.rememberedSince, now)
  );
}

/**
 * Whether none of an account's methods has to be verified here and now: only where every organisation that is concerned waives
 * it. A reset link waives nothing (ASVS 6.4.3), and where no organisation is concerned nobody can.
 */
export const isVerificationWaived = (
  circumstances: Circumstances,
  concerned: readonly OrganisationFacts[],
): boolean =>
  !circumstances.signIn.resetLinkProved &&
  concerned.length > 0 &&
  concerned.every((organisation) => isWaivedBy(circumstances, organisation));

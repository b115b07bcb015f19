import { accessRequestLimits } from '../../api-client/throttling/access-request-limits.ts';
import { Refusal } from '../http/refusal.ts';
import { digest, type limitersOver, takePoint } from './limiters.ts';
import { networkOf } from './network-of.ts';
import type { Throttle } from './throttle.ts';

/** Makes the part of the throttle that keeps strangers from flooding administrators, and those whom they name, with mail. */
export function createAccessRequestThrottle(
  limiter: ReturnType<typeof limitersOver>,
): Pick<Throttle, 'askForAccess' | 'admitAccessRequest'> {
  const fromNetwork = limiter('access-network', accessRequestLimits.fromNetwork);
  const forAddress = limiter('access-for', accessRequestLimits.forAddress);
  const toOrganisation = limiter('access-to', accessRequestLimits.toOrganisation);

  return {
    async askForAccess(address) {
      const wait = await takePoint(fromNetwork, digest(networkOf(address)));
      if (wait !== null) throw new Refusal('too_many_attempts', { retryAfter: wait });
    },
    async admitAccessRequest(email, organisationId) {
      if ((await takePoint(forAddress, digest(email))) !== null) return false;
      return (await takePoint(toOrganisation, digest(organisationId))) === null;
    },
  };
}

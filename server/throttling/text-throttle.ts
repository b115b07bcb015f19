import { isForgottenOnProof, textCounters, textLimits } from '../../api-client/throttling/text-limits.ts';
import { Refusal } from '../http/refusal.ts';
import { digest, type Limiter, type limitersOver, takePoint } from './limiters.ts';
import { networkOf } from './network-of.ts';
import type { Guesser, Throttle } from './throttle.ts';

/** Makes the part of the throttle that bounds how many text messages go out. */
export function createTextThrottle(
  limiter: ReturnType<typeof limitersOver>,
): Pick<Throttle, 'askForText' | 'textWasUsed'> {
  const limiters: Record<keyof typeof textLimits, Limiter> = {
    fromNetwork: limiter('text-network', textLimits.fromNetwork),
    forAccount: limiter('text-account', textLimits.forAccount),
    forAccountInADay: limiter('text-account-day', textLimits.forAccountInADay),
    toNumber: limiter('text-to', textLimits.toNumber),
    toNumberInADay: limiter('text-to-day', textLimits.toNumberInADay),
  };
  const countersOf = (asker: Guesser, ...to: [string, 'typed' | 'registered']) =>
    textCounters({ ...asker, network: networkOf(asker.address) }, ...to);

  return {
    async askForText(asker, number, purpose) {
      for (const { limit, key } of countersOf(asker, number, purpose)) {
        const wait = await takePoint(limiters[limit], digest(...key));
        if (wait !== null) throw new Refusal('too_many_texts', { retryAfter: wait });
      }
    },
    async textWasUsed(asker, number, purpose) {
      const forgotten = countersOf(asker, number, purpose).filter(({ limit }) => isForgottenOnProof(limit));
      await Promise.all(forgotten.map(({ limit, key }) => limiters[limit].delete(digest(...key))));
    },
  };
}

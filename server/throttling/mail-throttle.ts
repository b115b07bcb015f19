import { mailboxKey, mailLimits } from '../../api-client/throttling/mail-limits.ts';
import { Refusal } from '../http/refusal.ts';
import { digest, type limitersOver, takePoint } from './limiters.ts';
import { networkOf } from './network-of.ts';
import type { Throttle } from './throttle.ts';

/** Makes the part of the throttle that keeps strangers from flooding a mailbox. */
export function createMailThrottle(
  limiter: ReturnType<typeof limitersOver>,
): Pick<Throttle, 'askForMail' | 'mailWasUsed'> {
  const fromNetwork = limiter('mail-network', mailLimits.fromNetwork);
  const toMailbox = limiter('mail-to', mailLimits.toMailbox);
  const toMailboxInADay = limiter('mail-to-day', mailLimits.toMailboxInADay);

  return {
    async askForMail(asker) {
      const wait = await takePoint(fromNetwork, digest(networkOf(asker.address)));
      if (wait !== null) throw new Refusal('too_many_attempts', { retryAfter: wait });
      const key = digest(...mailboxKey(asker));
      const isSoonAgain = (await takePoint(toMailbox, key)) !== null;
      // Looked at without counting, so that the answer takes as long.
      const today = isSoonAgain ? await toMailboxInADay.get(key) : await takePoint(toMailboxInADay, key);
      return !isSoonAgain && today === null;
    },
    async mailWasUsed(asker) {
      const keys = [asker, { ...asker, knownBrowser: null }].map((each) => digest(...mailboxKey(each)));
      await Promise.all(keys.flatMap((key) => [toMailbox.delete(key), toMailboxInADay.delete(key)]));
    },
  };
}

import type { Operation } from '../../operation.ts';
import { Refusal } from '../../refusal.ts';
import { type MailLimit, mailboxKey, mailLimits } from '../../throttling/mail-limits.ts';
import type { MockCall } from '../mock-handler.ts';
import { takePoint } from './counters.ts';
import { type guesserOf, network } from './guesser.ts';

type Asker = ReturnType<typeof guesserOf>;

const keyOf = (limit: MailLimit, asker: Asker) => ['mail', limit, ...mailboxKey(asker)].join(' ');

/** Counts that somebody asks for a mail. Gives whether the mailbox gets it, or the refusal where the network asked too often. */
export function countMail(
  { model, now }: Pick<MockCall<Operation>, 'model' | 'now'>,
  asker: Asker,
): boolean | Refusal {
  const { fromNetwork, toMailbox, toMailboxInADay } = mailLimits;
  const wait = takePoint(model, `mail fromNetwork ${network}`, fromNetwork, now);
  if (wait !== null) return new Refusal('too_many_attempts', { retryAfter: wait });
  if (takePoint(model, keyOf('toMailbox', asker), toMailbox, now) !== null) return false;
  return takePoint(model, keyOf('toMailboxInADay', asker), toMailboxInADay, now) === null;
}

/** The owner did what the mail was for: forgets how many the mailbox got. */
export function forgetMails({ model }: Pick<MockCall<Operation>, 'model'>, asker: Asker): void {
  const keys = [asker, { ...asker, knownBrowser: null }].flatMap((each) => [
    keyOf('toMailbox', each),
    keyOf('toMailboxInADay', each),
  ]);
  model.guessCounters = model.guessCounters.filter(({ key }) => !keys.includes(key));
}

import { resetLinkLastsFor } from '../sign-in/sign-in-limits.ts';

/**
 * How many mails that anybody may ask for go out within so many seconds (docs/decisions/0011-forgotten-password.md). A mailbox
 * that gets no more for now holds one whose link still works: `toMailbox` counts for as long as a link does.
 */
export const mailLimits = {
  fromNetwork: { points: 20, seconds: 15 * 60 },
  toMailbox: { points: 3, seconds: resetLinkLastsFor / 1000 },
  toMailboxInADay: { points: 10, seconds: 24 * 60 * 60 },
} as const;

export type MailLimit = keyof typeof mailLimits;

/**
 * Gives what the counters of a mailbox count by. A browser that the account used before has counters of its own, so that a
 * stranger cannot use up the owner's mails.
 */
export const mailboxKey = (asker: {
  readonly subject: string;
  readonly knownBrowser: string | null;
}): readonly string[] => (asker.knownBrowser ? [asker.subject, asker.knownBrowser] : [asker.subject]);

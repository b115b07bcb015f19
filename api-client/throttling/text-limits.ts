const hour = 60 * 60;
const day = 24 * hour;

/**
 * How many text messages go out within so many seconds (docs/decisions/0022-codes-by-text-message.md): each costs money, and a
 * stranger's phone must not be flooded. Those of an account and of a number are counted apart, by the hour and by the day.
 */
export const textLimits = {
  fromNetwork: { points: 60, seconds: hour },
  forAccount: { points: 6, seconds: hour },
  forAccountInADay: { points: 30, seconds: day },
  toNumber: { points: 6, seconds: hour },
  toNumberInADay: { points: 30, seconds: day },
} as const;

export type TextLimit = keyof typeof textLimits;

/** For what a number is texted. Where it is being typed, anybody can name it: that must not use up what its owner needs to sign in. */
export type TextPurpose = 'typed' | 'registered';

interface Asker {
  readonly subject: string;
  readonly network: string;
  readonly knownBrowser: string | null;
}

/**
 * Gives the counters of a text, in the order in which they are taken. A browser that the account used before has counters of
 * its own, so that a stranger who knows the password cannot use up the owner's.
 */
export function textCounters(
  { subject, network, knownBrowser }: Asker,
  number: string,
  purpose: TextPurpose,
): { readonly limit: TextLimit; readonly key: readonly string[] }[] {
  const account = knownBrowser ? [subject, knownBrowser] : [subject];
  const recipient = purpose === 'registered' ? [purpose, number, ...account] : [purpose, number];
  return [
    { limit: 'fromNetwork', key: [network] },
    { limit: 'forAccount', key: account },
    { limit: 'forAccountInADay', key: account },
    { limit: 'toNumber', key: recipient },
    { limit: 'toNumberInADay', key: recipient },
  ];
}

/** Those that are forgotten when a code that was texted proved its phone: not the day's. */
export const isForgottenOnProof = (limit: TextLimit): boolean =>
  limit === 'forAccount' || limit === 'toNumber';

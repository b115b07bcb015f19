import * as z from 'zod/mini';

/** When somebody signed in last for this organisation, as lists are filtered by it. */
export const lastSignIns = [
  'never',
  'within-30-days',
  'over-30-days-ago',
  'over-90-days-ago',
  'over-180-days-ago',
] as const;
export type LastSignIn = (typeof lastSignIns)[number];
export const lastSignInSchema = z.enum(lastSignIns, { error: 'invalid' });

const day = 24 * 60 * 60_000;

const daysBack: Record<Exclude<LastSignIn, 'never'>, number> = {
  'within-30-days': 30,
  'over-30-days-ago': 30,
  'over-90-days-ago': 90,
  'over-180-days-ago': 180,
};

/** The stretch of time in which the last sign-in lies: after a moment, or until one. Undefined: there was none. */
export function stretchOf(
  lastSignIn: LastSignIn,
  asOf: Date,
): { readonly after: Date } | { readonly until: Date } | undefined {
  if (lastSignIn === 'never') return undefined;
  const moment = new Date(asOf.getTime() - daysBack[lastSignIn] * day);
  return lastSignIn === 'within-30-days' ? { after: moment } : { until: moment };
}

/** Whether somebody who signed in last at this moment, or never, is meant. */
export function signedInThen(lastSignIn: LastSignIn, at: Date | null, asOf: Date): boolean {
  const stretch = stretchOf(lastSignIn, asOf);
  if (!stretch || !at) return !stretch && !at;
  return 'after' in stretch ? at > stretch.after : at <= stretch.until;
}

import * as z from 'zod/mini';

/** How soon something of a contact ends, as lists are filtered by it. */
export const endsSoon = ['within-7-days', 'within-30-days'] as const;
export type EndsSoon = (typeof endsSoon)[number];
export const endsSoonSchema = z.enum(endsSoon, { error: 'invalid' });

const day = 24 * 60 * 60_000;
const daysAhead: Record<EndsSoon, number> = { 'within-7-days': 7, 'within-30-days': 30 };

/** The last moment at which an end is that soon. */
export const soonUntil = (ends: EndsSoon, asOf: Date): Date =>
  new Date(asOf.getTime() + daysAhead[ends] * day);

/** Whether one of these ends is still to come, and that soon. */
export const oneEndsSoon = (ends: EndsSoon, all: readonly (Date | string | null)[], asOf: Date): boolean =>
  all.some((end) => end !== null && new Date(end) > asOf && new Date(end) <= soonUntil(ends, asOf));

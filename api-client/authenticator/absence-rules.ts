const day = 24 * 60 * 60_000;

/** After so many days without a call of a phone its owner is mailed, once each; from the first on it also shows in their security info. */
export const unseenDays = [30, 60] as const;

/** The last of these that a phone has reached; null where it was seen within the first. */
export const unseenDaysReached = (lastSeenAt: Date, now: Date): (typeof unseenDays)[number] | null =>
  unseenDays.findLast((days) => now.getTime() - lastSeenAt.getTime() >= days * day) ?? null;

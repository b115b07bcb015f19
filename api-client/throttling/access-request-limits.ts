const day = 24 * 60 * 60;

/**
 * How many requests for access count within so many seconds (docs/decisions/0030-access-requests.md). Only `fromNetwork` is
 * answered with a refusal: whether an address or an organisation is asked for by others is nobody's to learn.
 */
export const accessRequestLimits = {
  fromNetwork: { points: 20, seconds: 15 * 60 },
  forAddress: { points: 3, seconds: day },
  /** Counted only for requests that found a contact: guesses must not use up what a real person needs. */
  toOrganisation: { points: 100, seconds: day },
} as const;

/** So long before a right ends, the person and the administrators are told, in milliseconds. */
export const endIsToldBefore = 7 * 24 * 60 * 60_000;

/** Why the system does something by the dates of rights, as the history says it. */
export const rightDatesReason = 'dates of rights';

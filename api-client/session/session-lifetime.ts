/** A session ends after so long without use, in milliseconds (ASVS 7.3.1), and after `sessionLastsFor` in any case (7.3.2). */
export const sessionIdlesFor = 60 * 60_000;
export const sessionLastsFor = 12 * 60 * 60_000;

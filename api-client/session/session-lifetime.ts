/**
 * A session ends after so long without use, in milliseconds (ASVS 7.3.1), and after `sessionLastsFor` in any case (7.3.2). One that
 * was opened with "Stay signed in" lasts as long as its organisation's policy remembers devices, used or not (G4.6).
 */
export const sessionIdlesFor = 60 * 60_000;
export const sessionLastsFor = 12 * 60 * 60_000;

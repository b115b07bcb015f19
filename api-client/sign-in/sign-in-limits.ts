/** A sign-in lasts 30 minutes, in milliseconds: long enough to fetch a phone, short enough for a shared computer. */
export const signInLastsFor = 30 * 60_000;

/** After so many wrong passwords a sign-in is over; the person starts again with the name. */
export const passwordAttemptsPerSignIn = 10;

/** A million codes exist and three hold at a time: after so many wrong ones a sign-in is over (ASVS 6.5.5). */
export const codeAttemptsPerSignIn = 10;

/** The administrators are not asked again to invite the same contact within this time, in milliseconds. */
export const invitationAskedAgainAfter = 60 * 60_000;

/** The link for a forgotten password works for 30 minutes, in milliseconds: such a mail is read soon or not at all. */
export const resetLinkLastsFor = 30 * 60_000;

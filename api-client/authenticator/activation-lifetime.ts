/** An activation lives for 10 minutes, in milliseconds (G3.2). */
export const activationLastsFor = 10 * 60_000;

/** Stands in the fragment, before the handover, where the app on the home screen of an iPhone starts. */
export const handoverMark = '#handover=';

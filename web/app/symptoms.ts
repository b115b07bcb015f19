import { paths } from './paths.ts';

/** What somebody may see who cannot sign in, in the order in which one comes across it. */
export const symptoms = [
  'password-refused',
  'no-mail',
  'link-dead',
  'temporary-lapsed',
  'code-refused',
  'new-phone',
  'other-sign-in',
  'too-many-attempts',
  'starts-again',
  'no-organisation',
] as const;

export type Symptom = (typeof symptoms)[number];

/** The address of the advice about it. */
export const adviceAbout = (symptom: Symptom): string => `${paths.problemsSigningIn}#${symptom}`;

import type { MethodKind } from '../enrolment/enrolment.ts';

/** What must be registered: an app, an app and then a phone (G2.3), a phone (G4.2), or one that the person chooses (G4.3). */
export const registrationRules = ['app', 'app-then-phone', 'phone', 'choose'] as const;
export type RegistrationRule = (typeof registrationRules)[number];

/** How far an organisation goes: no second factor at all, one to whoever wants it (G4.9), or one for everybody. */
export const enforcements = ['off', 'encouraged', 'required'] as const;
export type Enforcement = (typeof enforcements)[number];

/**
 * What a registration begins with: the screen that says that more information is required (G1.1, G2.2), the wizard's
 * instructions (G0.4), or the code itself (G3.2, G4.4).
 */
export const registrationStarts = ['more-information', 'instructions', 'code'] as const;
export type RegistrationStart = (typeof registrationStarts)[number];

/** The longest that a device may be remembered, in days. */
export const longestRemembered = 365;

/** An organisation's rules for the second factor. */
export interface Policy {
  /** Those that count for this organisation; the first is the recommended one. */
  readonly allowedMethods: readonly MethodKind[];
  readonly registration: RegistrationRule;
  readonly enforcement: Enforcement;
  /** With `required`: from when on (G4.1, G2.8); null where it is so already. */
  readonly requiredFrom: Date | null;
  /** The time zone in which that moment was agreed (IANA), and in which it is shown. */
  readonly timeZone: string | null;
  /** Networks in which no second factor is asked (G2.7), in CIDR notation. */
  readonly trustedNetworks: readonly string[];
  /** How long a device may be remembered; 0 for never. */
  readonly rememberDeviceDays: number;
  readonly registrationStart: RegistrationStart;
}

/** What an organisation begins with: everybody registers the app on their phone, or another for one-time codes, and is asked for it each time. */
export const newPolicy = {
  allowedMethods: ['app', 'totp'] as MethodKind[],
  registration: 'choose',
  enforcement: 'required',
  requiredFrom: null,
  timeZone: null,
  trustedNetworks: [] as string[],
  rememberDeviceDays: 0,
  registrationStart: 'instructions',
} as const satisfies Policy;

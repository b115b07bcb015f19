import type { MethodKind } from '../../api-client/enrolment/enrolment.ts';
import type { PolicyProblem } from '../../api-client/policies/check-policy.ts';
import { wallClockAt } from '../../api-client/policies/moment-in-zone.ts';
import {
  longestRemembered,
  type Policy,
  type RegistrationRule,
  type RegistrationStart,
} from '../../api-client/policies/policy.ts';
import { type PolicyPhase, phaseOf } from '../../api-client/policies/policy-phase.ts';

const methodNames: Record<MethodKind, string> = {
  app: 'the app of this front door',
  totp: 'one-time codes of any app',
  phone: 'text messages',
};

const rules: Record<RegistrationRule, string> = {
  app: 'an app',
  'app-then-phone': 'an app, and then a phone',
  phone: 'a phone, or the app where that is allowed',
  choose: 'a method that the person chooses',
};

const starts: Record<RegistrationStart, string> = {
  'more-information': 'the screen “More information required”',
  instructions: 'the instructions of the wizard',
  code: 'the code itself',
};

const phases: Record<PolicyPhase, string> = {
  off: 'no second factor is asked',
  encouraged: 'encouraged: the wizard can be put off; who has a method is asked for it',
  announced: 'required later: until then people sign in as before, and can register early',
  required: 'required',
};

const momentOf = ({ requiredFrom, timeZone }: Policy): string =>
  requiredFrom && timeZone
    ? `${wallClockAt(requiredFrom, timeZone)} ${timeZone} (${requiredFrom.toISOString()})`
    : '–';

/** A policy as the command line shows it: a line for each of its rules. */
export const policyLines = (policy: Policy, now: Date): readonly string[] => [
  `  second factor  ${phases[phaseOf(policy, now)]}`,
  `  from           ${momentOf(policy)}`,
  `  methods        ${policy.allowedMethods.map((kind) => `${kind} (${methodNames[kind]})`).join(', ')}; the first is recommended`,
  `  register       ${rules[policy.registration]}`,
  `  begins with    ${starts[policy.registrationStart]}`,
  `  networks       ${policy.trustedNetworks.length > 0 ? `not asked in ${policy.trustedNetworks.join(', ')}` : '–'}`,
  `  devices        ${policy.rememberDeviceDays > 0 ? `may be remembered for ${policy.rememberDeviceDays} days` : 'never remembered'}`,
];

/** Why a policy is refused, in words. */
export const policyProblemWords: Record<PolicyProblem | 'moment_invalid' | 'moment_skipped', string> = {
  no_method_allowed: 'No method is allowed, so nobody could register one.',
  method_named_twice: 'A method is named twice.',
  app_not_allowed: 'An app must be registered, but none is allowed: add app or totp to the methods.',
  phone_not_allowed: 'A phone must be registered, but it is not allowed: add phone to the methods.',
  date_of_nothing_required: 'A date is of what is required from then on: use it with --mfa required.',
  date_without_time_zone: 'A date needs its time zone: add --zone, such as Europe/Amsterdam.',
  time_zone_unknown: 'The time zone is none that is known; use its IANA name, such as Europe/Amsterdam.',
  network_invalid: 'A network is written in CIDR notation, such as 192.0.2.0/24 or 2001:db8::/48.',
  network_too_wide:
    'A network is too wide: it would waive the second factor for a good part of the Internet.',
  remember_days_out_of_range: `Devices are remembered for whole days, ${longestRemembered} at most.`,
  moment_invalid: 'The date is none; write it as 2027-02-01 09:00.',
  moment_skipped: 'The clocks there never show that time: summer time begins at that moment.',
};

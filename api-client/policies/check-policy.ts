import { longestRemembered, type Policy } from './policy.ts';
import { requiredMethodsOf } from './required-methods.ts';
import { refuseNetwork } from './trusted-networks.ts';

/** Every reason for which a policy is refused: nobody could satisfy it, or it says nothing that can be kept to. */
export const policyProblems = [
  'no_method_allowed',
  'method_named_twice',
  'app_not_allowed',
  'phone_not_allowed',
  'date_of_nothing_required',
  'date_without_time_zone',
  'time_zone_unknown',
  'network_invalid',
  'network_too_wide',
  'remember_days_out_of_range',
] as const;
export type PolicyProblem = (typeof policyProblems)[number];

function problemsOfMethods({ allowedMethods, registration }: Policy): PolicyProblem[] {
  if (allowedMethods.length === 0) return ['no_method_allowed'];
  const unsatisfied = requiredMethodsOf({ allowedMethods, registration }).filter(
    ({ name, kinds }) => kinds.length === 0 || (name === 'phone' && !allowedMethods.includes('phone')),
  );
  const twice = new Set(allowedMethods).size < allowedMethods.length;
  return [
    ...(twice ? (['method_named_twice'] as const) : []),
    ...unsatisfied.map(({ name }) => (name === 'phone' ? 'phone_not_allowed' : 'app_not_allowed')),
  ];
}

/** Whether a time zone is one that the engine knows by this IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

function problemsOfDate({ enforcement, requiredFrom, timeZone }: Policy): PolicyProblem[] {
  if (!requiredFrom) return [];
  if (enforcement !== 'required') return ['date_of_nothing_required'];
  if (timeZone === null) return ['date_without_time_zone'];
  return isTimeZone(timeZone) ? [] : ['time_zone_unknown'];
}

/** Says why a policy cannot be kept: every reason, none where it can. */
export function problemsOfPolicy(policy: Policy): readonly PolicyProblem[] {
  const { rememberDeviceDays: days, trustedNetworks } = policy;
  const isInRange = Number.isInteger(days) && days >= 0 && days <= longestRemembered;
  return [
    ...problemsOfMethods(policy),
    ...problemsOfDate(policy),
    ...new Set(trustedNetworks.map(refuseNetwork).filter((problem) => problem !== null)),
    ...(isInRange ? [] : (['remember_days_out_of_range'] as const)),
  ];
}

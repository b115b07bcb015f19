import { expect, test } from 'vitest';
import { problemsOfPolicy } from './check-policy.ts';
import { newPolicy, type Policy } from './policy.ts';

const at = new Date('2027-02-01T08:00:00Z');

test.each<[string, Partial<Policy>, readonly string[]]>([
  ['that of a new organisation', {}, []],
  ['no method', { allowedMethods: [] }, ['no_method_allowed']],
  ['a method twice', { allowedMethods: ['totp', 'totp'] }, ['method_named_twice']],
  ['an app, codes will do (G0.5)', { registration: 'app' }, []],
  [
    'an app, and only the phone is allowed',
    { registration: 'app', allowedMethods: ['phone'] },
    ['app_not_allowed'],
  ],
  ['a phone that is not allowed', { registration: 'phone' }, ['phone_not_allowed']],
  ['two methods, one of them not allowed (G2.3)', { registration: 'app-then-phone' }, ['phone_not_allowed']],
  [
    'two methods, the other not allowed',
    { registration: 'app-then-phone', allowedMethods: ['phone'] },
    ['app_not_allowed'],
  ],
  ['a date with its zone (G4.1)', { requiredFrom: at, timeZone: 'Europe/Brussels' }, []],
  ['a date without a zone', { requiredFrom: at }, ['date_without_time_zone']],
  ['a zone that is none', { requiredFrom: at, timeZone: 'Europe/Knokke' }, ['time_zone_unknown']],
  ['an offset for a zone', { requiredFrom: at, timeZone: '+01:00' }, ['time_zone_unknown']],
  [
    'a date of what is only encouraged',
    { enforcement: 'encouraged', requiredFrom: at, timeZone: 'Europe/Brussels' },
    ['date_of_nothing_required'],
  ],
  ['networks (G2.7)', { trustedNetworks: ['192.0.2.0/24', '2001:db8::/32', '::ffff:192.0.2.0/120'] }, []],
  ['no network', { trustedNetworks: ['192.0.2.0', 'office', '192.0.2.0/33'] }, ['network_invalid']],
  ['a network in octal', { trustedNetworks: ['010.0.0.0/8'] }, ['network_invalid']],
  ['everywhere', { trustedNetworks: ['0.0.0.0/0'] }, ['network_too_wide']],
  ['everywhere, the other way', { trustedNetworks: ['::/0', '::ffff:0:0/96'] }, ['network_too_wide']],
  ['devices for two weeks', { rememberDeviceDays: 14 }, []],
  ['devices for half a day', { rememberDeviceDays: 0.5 }, ['remember_days_out_of_range']],
  ['devices for ever', { rememberDeviceDays: 3_650 }, ['remember_days_out_of_range']],
])('a policy that nobody could satisfy is refused with the reason: %s', (_what, change, problems) => {
  expect(problemsOfPolicy({ ...newPolicy, ...change })).toEqual(problems);
});

import { momentInZone } from '../policies/moment-in-zone.ts';
import { newPolicy, type Policy } from '../policies/policy.ts';

const roundTheCorner = 30 * 24 * 60 * 60_000;

/** Nine in the morning in Brussels, a month from now, as the responsible person agreed (G4.1). */
function agreedDate(now: Date): Pick<Policy, 'requiredFrom' | 'timeZone'> {
  const timeZone = 'Europe/Brussels';
  const day = new Date(now.getTime() + roundTheCorner).toISOString().slice(0, 10);
  const moment = momentInZone(`${day} 09:00`, timeZone);
  return 'at' in moment ? { requiredFrom: moment.at, timeZone } : { requiredFrom: null, timeZone: null };
}

/**
 * What each organisation of the demonstration asks, by its name: the policies of the five guides, and that of the first once more. `now`: when the demonstration is
 * made.
 */
export const demoPolicies = (now: Date): Readonly<Record<string, Policy>> => ({
  // G0: whoever is new registers an app, straight after the temporary password.
  'Waterland Zorg': { ...newPolicy, registration: 'app' },
  // G1: a roll-out to people who have had a password for long, so that the question comes with an explanation.
  'Provincie Merwede': { ...newPolicy, registration: 'app', registrationStart: 'more-information' },
  // G2: two methods, and none in the office.
  'Kantoor Lindeboom': {
    ...newPolicy,
    allowedMethods: ['app', 'totp', 'phone'],
    registration: 'app-then-phone',
    registrationStart: 'more-information',
    trustedNetworks: ['198.51.100.0/24', '2001:db8:51::/48'],
  },
  // G3: straight to the activation code.
  'Ziekenhuis Eemhof': { ...newPolicy, registration: 'app', registrationStart: 'code' },
  // G4: three ways in, agreed for a date; until then one may already, and a device of one's own is remembered.
  Scheldebouw: {
    ...newPolicy,
    allowedMethods: ['app', 'totp', 'phone'],
    registrationStart: 'more-information',
    rememberDeviceDays: 30,
    ...agreedDate(now),
  },
  'Gemeente Rietmeer': { ...newPolicy, registration: 'app' },
});

import { expect, test } from 'vitest';
import { startServerForCommands, typeCommand } from '../testing/command-line.ts';
import { openAdministrator } from '../testing/contacts.ts';

const policy = (...words: string[]) => typeCommand('organisation', 'policy', 'Scheldebouw', ...words);

test('a policy is set in parts, shown in words, and read by the organisation’s administrator', {
  timeout: 60_000,
}, async () => {
  const server = await startServerForCommands();
  await policy(
    '--mfa',
    'required',
    '--methods',
    'totp',
    '--register',
    'choose',
    '--start',
    'instructions',
    '--from',
    'now',
  );
  const { api } = await openAdministrator(server, 't.claes@scheldebouw.example');
  await policy('--methods', 'totp,phone', '--networks', '192.0.2.77/24 2001:db8::/32', '--remember', '14');
  const { said, refused } = await policy('--from', '2099-07-01 09:00', '--zone', 'Europe/Brussels');
  expect(refused).toBeUndefined();
  expect(said).toMatch(/second factor +required later/);
  expect(said).toMatch(/from +2099-07-01 09:00 Europe\/Brussels \(2099-07-01T07:00:00.000Z\)/);
  expect(said).toMatch(/methods +totp \(.*\), phone \(.*\); the first is recommended/);
  expect(said).toMatch(/networks +not asked in 192.0.2.0\/24, 2001:db8::\/32/);
  expect(said).toMatch(/devices +may be remembered for 14 days/);
  expect(await api.getPolicy()).toEqual({
    phase: 'announced',
    allowedMethods: ['totp', 'phone'],
    registration: 'choose',
    requiredFrom: '2099-07-01T07:00:00.000Z',
    timeZone: 'Europe/Brussels',
    trustedNetworks: ['192.0.2.0/24', '2001:db8::/32'],
    rememberDeviceDays: 14,
    registrationStart: 'instructions',
  });
  expect((await policy('--mfa', 'off', '--networks', 'none', '--remember', 'never')).said).toMatch(
    /no second factor is asked\n +from +–\n[\s\S]*networks +–\n +devices +never/,
  );
  expect(await policy()).toEqual(await policy());
});

test.each([
  [
    'a phone that is not allowed',
    ['--methods', 'totp', '--register', 'phone'],
    /A phone must be registered, but it is not allowed/,
  ],
  [
    'an app that is not allowed',
    ['--methods', 'phone', '--register', 'app'],
    /An app must be registered, but none is allowed/,
  ],
  ['a method that there is not', ['--methods', 'carrier-pigeon'], /Each method is one of totp, app, phone/],
  ['everywhere as the office', ['--networks', '0.0.0.0/0'], /too wide/],
  ['an address as a network', ['--networks', '192.0.2.7'], /CIDR notation/],
  [
    'a time that the clocks skip',
    ['--from', '2027-03-28 02:30', '--zone', 'Europe/Brussels'],
    /never show that time/,
  ],
  ['devices for ever', ['--remember', 'ever'], /whole days, 365 at most/],
  ['a zone that there is not', ['--from', '2027-02-01 09:00', '--zone', 'Europe/Knokke'], /IANA name/],
  ['a date that is none', ['--from', 'soon', '--zone', 'Europe/Brussels'], /write it as 2027-02-01 09:00/],
])('%s is refused, in words, and nothing is changed', { timeout: 30_000 }, async (_, words, refused) => {
  await startServerForCommands();
  const before = (await policy()).said;
  expect((await policy(...words)).refused).toMatch(refused);
  expect((await policy()).said).toBe(before);
});

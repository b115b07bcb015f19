import { expect, test } from 'vitest';
import { demoPolicies } from '../../api-client/demo/demo-policies.ts';
import { problemsOfPolicy } from '../../api-client/policies/check-policy.ts';
import { openAdministrator } from '../testing/contacts.ts';
import { openBrowserAt, signInWithPassword } from '../testing/policies.ts';
import { startServerForTest } from '../testing/test-server.ts';

test('each organisation of the demonstration has a policy that can be kept, whenever it is made', () => {
  for (const made of ['2027-01-01T00:00:00Z', '2027-02-26T23:59:59Z', '2027-09-30T12:00:00Z'])
    for (const policy of Object.values(demoPolicies(new Date(made))))
      expect(problemsOfPolicy(policy)).toEqual([]);
});

test('the demonstration begins as the guides do', { timeout: 60_000 }, async () => {
  const server = await startServerForTest({ DEMO: '1', TRUSTED_PROXIES: '127.0.0.1' });
  const stepOf = (signInName: string, address = '203.0.113.9') =>
    signInWithPassword(openBrowserAt(server, address), signInName);
  expect(await stepOf('a.degroot@waterlandzorg.example')).toMatchObject({
    step: 'register',
    stage: 'get-app',
  });
  expect(await stepOf('n.hendriks@merwede.example')).toMatchObject({
    step: 'more-information',
    organisation: 'Provincie Merwede',
  });
  expect(await stepOf('o.grant@lindeboom.example')).toMatchObject({
    step: 'more-information',
    required: [{ name: 'app' }, { name: 'phone' }],
  });
  expect(await stepOf('o.grant@lindeboom.example', '198.51.100.20')).toEqual({ step: 'signed-in' });
  expect(await stepOf('jvanrijn')).toMatchObject({ step: 'register', stage: 'scan' });
  expect(await stepOf('e.hart@scheldebouw.example')).toMatchObject({
    step: 'more-information',
    postponable: { timeZone: 'Europe/Brussels' },
  });
});

test('of the list in everyday use somebody stands in every state but ended, and at every stage', {
  timeout: 60_000,
}, async () => {
  const server = await startServerForTest({ DEMO: '1' });
  const { api } = await openAdministrator(server, 'h.bos@rietmeer.example');
  const { byAccess } = await api.getContactsSummary();
  expect(Object.entries(byAccess).filter(([, count]) => count === 0)).toEqual([['ended', 0]]);
  const { waiting, active, planned } = await api.getEnrolmentBoard();
  expect(Object.values(waiting).every(({ count }) => count > 0)).toBe(true);
  expect([active, planned.count]).toEqual([13, 1]);
});

import { expect, test } from 'vitest';
import type { AccessState } from '../../api-client/contacts/access-state.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { applicable } from './contact-action.ts';
import { outcomeOf } from './task-outcome.ts';

const contact = (id: string, access: AccessState): Contact => ({
  id,
  version: 1,
  name: `Name of ${id}`,
  email: `${id}@nieuw.example`,
  emailIsSignInName: true,
  jobTitle: '',
  phone: '',
  language: 'nl',
  authorisations: ['sign-in'],
  rights: [],
  productIds: [],
  access,
  invitation: null,
  blockedAt: null,
  lastSignedInAt: null,
  lastRemindedAt: null,
  plannedFor: null,
  createdAt: '2026-11-21T10:00:00Z',
});
const idsOf = (contacts: readonly Contact[]) => contacts.map(({ id }) => id);

test('those for whom it went well are as the server answered them; the others stand together by reason', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => contact(id, 'active')) as [
    Contact,
    Contact,
    Contact,
    Contact,
  ];
  const withdrawn = { ...a, access: 'none' as const };
  const { done, refused } = outcomeOf(
    [
      { outcome: 'done', contactId: 'a', contact: withdrawn },
      { outcome: 'refused', contactId: 'b', code: 'last_administrator' },
      { outcome: 'refused', contactId: 'c', code: 'not_found' },
      { outcome: 'refused', contactId: 'd', code: 'last_administrator' },
    ],
    [a, b, c, d],
  );
  expect(done).toEqual([withdrawn]);
  expect(refused).toEqual([
    { code: 'last_administrator', contacts: [b, d] },
    { code: 'not_found', contacts: [c] },
  ]);
});

test.each([
  ['invite', ['none', 'invited', 'lapsed', 'signed-in'], ['active', 'blocked', 'ended']],
  ['withdraw', ['invited', 'lapsed', 'signed-in', 'active', 'blocked', 'ended'], ['none']],
  ['block', ['none', 'invited', 'lapsed', 'signed-in', 'active', 'ended'], ['blocked']],
  ['unblock', ['blocked'], ['none', 'invited', 'lapsed', 'signed-in', 'active', 'ended']],
] as const)('%s passes over those for whom it would mean nothing', (action, means, passedOver) => {
  const all = [...means, ...passedOver].map((access) => contact(access, access));
  const { to, skipped } = applicable(action, all);
  expect(idsOf(to)).toEqual(means);
  expect(idsOf(skipped)).toEqual(passedOver);
});

import { expect, test } from 'vitest';
import type { ContactFields } from '../../api-client/contacts/contact-fields.ts';
import { allFrom, differingFields, firstChoice, merged } from './edit-conflict.ts';

const base: ContactFields = {
  name: 'Lotte Dijkgraaf',
  email: 'l.dijkgraaf@waterlandzorg.example',
  jobTitle: '',
  phone: '',
  language: 'nl',
  authorisations: ['sign-in', 'manage-contacts'],
  rights: [],
  productIds: ['a', 'b'],
};

test('versions differ in what was changed, whatever the order of ticked boxes or the space around a name', () => {
  const other: ContactFields = {
    ...base,
    name: ' Lotte Dijkgraaf ',
    language: 'en',
    productIds: ['b', 'a'],
    authorisations: ['manage-contacts', 'sign-in'],
  };
  expect(differingFields(base, other)).toEqual(['language']);
  expect(differingFields(base, base)).toEqual([]);
});

test.each([
  ['only I changed it', { name: 'Mine' }, {}, { name: 'mine' }],
  ['only they changed it', {}, { name: 'Theirs' }, { name: 'theirs' }],
  ['both changed it, differently', { name: 'Mine' }, { name: 'Theirs' }, {}],
  ['both changed it to the same', { name: 'Same' }, { name: 'Same' }, {}],
  ['each changed something else', { name: 'Mine' }, { language: 'en' }, { name: 'mine', language: 'theirs' }],
] as const)('what is chosen before anybody chooses: %s', (_, byMe, byThem, expected) => {
  expect(firstChoice(base, { ...base, ...byMe }, { ...base, ...byThem })).toEqual(expected);
});

test('the choice makes one contact of two versions', () => {
  const mine: ContactFields = { ...base, name: 'Mine', productIds: ['a'] };
  const theirs: ContactFields = { ...base, name: 'Theirs', language: 'en' };
  expect(merged(mine, theirs, { name: 'mine', language: 'theirs', productIds: 'theirs' })).toEqual({
    ...base,
    name: 'Mine',
    language: 'en',
  });
  expect(merged(mine, theirs, allFrom('theirs', differingFields(mine, theirs)))).toEqual(theirs);
  expect(merged(mine, theirs, allFrom('mine', differingFields(mine, theirs)))).toEqual(mine);
});

import { expect, test } from 'vitest';
import { alternativeNameOf } from './alternative-name-of.ts';

const domain = 'hosting.provider.example';

test.each([
  ['my.name@example.com', 'my.name_example.com@hosting.provider.example'],
  ['  My.Name@Example.COM ', 'my.name_example.com@hosting.provider.example'],
  ['obrien+portal@sub.nieuw.example', 'obrien+portal_sub.nieuw.example@hosting.provider.example'],
  ['my_name@example.com', 'my_name_example.com@hosting.provider.example'],
])('G0.9: %s gives %s', (typed, name) => {
  const result = alternativeNameOf(typed, domain);
  expect('name' in result ? result.name : null).toBe(name);
});

test.each([
  ['', 'required'],
  ['   ', 'required'],
  ['my.name', 'email_invalid'],
  ['my.name@', 'email_invalid'],
  ['my name@example.com', 'email_invalid'],
  ['my.name@example', 'email_invalid'],
  ['a@b@example.com', 'email_invalid'],
  [`${'a'.repeat(250)}@example.com`, 'too_long'],
  ['my.name@sub.hosting.provider.example', 'email_reserved'],
])('%j is no address: %s', (typed, mistake) => {
  expect(alternativeNameOf(typed, domain)).toEqual({ mistake });
});

test.each(['my.name_example.com@hosting.provider.example', 'X_Y@Hosting.Provider.Example '])(
  '%s is such a name already, and stays as it is',
  (typed) => {
    expect(alternativeNameOf(typed, domain)).toEqual({ name: typed.trim().toLowerCase() });
  },
);

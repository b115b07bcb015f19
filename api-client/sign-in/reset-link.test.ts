import { expect, test } from 'vitest';
import { resetLink, resetTokenIn } from './reset-link.ts';

const token = 'kR7mTewa42xQ9bHv-kR7mTewa42xQ9bHv_kR7mTewa4';

test('only the fragment of the link holds the token', () => {
  const { origin, pathname, search, hash } = new URL(resetLink('https://voordeur.example', token));
  expect(origin + pathname + search).toBe('https://voordeur.example/reset-password');
  expect(resetTokenIn(hash)).toBe(token);
});

test.each(['', '#', `#${token.slice(1)}`, `#${token}a`, '#name=x', `#${token.slice(2)}%20`])(
  'no token in %j',
  (fragment) => {
    expect(resetTokenIn(fragment)).toBeUndefined();
  },
);

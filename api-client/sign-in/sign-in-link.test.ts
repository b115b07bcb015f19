import { expect, test } from 'vitest';
import { signInLink, signInNameIn } from './sign-in-link.ts';

test.each(['mila@nieuw.example', 'o’brien+portal@nieuw.example', 'jvanrijn', 'a&b=c#d@nieuw.example'])(
  'the link fills in %s, and only the fragment holds it',
  (name) => {
    const { origin, pathname, search, hash } = new URL(signInLink('https://voordeur.example', name));
    expect(origin + pathname + search).toBe('https://voordeur.example/sign-in');
    expect(signInNameIn(hash)).toBe(name);
  },
);

test.each(['', '#', '#name=', '#other=x'])('no name in %j', (fragment) => {
  expect(signInNameIn(fragment)).toBeUndefined();
});

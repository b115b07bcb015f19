import { expect, test } from 'vitest';
import { type KindOfCode, kindOfCode } from './kind-of-code.ts';

const own = 'https://voordeur.example';

const codes: [string, KindOfCode][] = [
  [`${own}/authenticator/K7MTQ2XD#123456789`, 'activation'],
  [` ${own}/authenticator/k7mt-q2xd#123456789\n`, 'activation'],
  [`${own}/authenticator/K7MTQ2XD`, 'no-code'],
  [`${own}/authenticator/K7MTQ2XD#12345678`, 'no-code'],
  ['https://voordeur.example.evil.test/authenticator/K7MTQ2XD#123456789', 'other-server'],
  ['https://voordeur.example@evil.test/authenticator/K7MTQ2XD#123456789', 'other-server'],
  ['http://voordeur.example/authenticator/K7MTQ2XD#123456789', 'other-server'],
  ['https://voordeur.example:8443/authenticator/K7MTQ2XD#123456789', 'other-server'],
  [`${own}/authenticator/`, 'unknown'],
  [`${own}/authenticator/%E0%A4%A#123456789`, 'unknown'],
  [`${own}/sign-in`, 'unknown'],
  ['otpauth://totp/Duinkade:m@example.org?secret=JBSWY3DPEHPK3PXP&issuer=Duinkade', 'other-app'],
  ['OTPAUTH://hotp/x?secret=JBSWY3DPEHPK3PXP', 'other-app'],
  ['otpauth-migration://offline?data=CjEKCkhl', 'other-app'],
  ['voordeur.example/authenticator/K7MTQ2XD', 'unknown'],
  ['javascript:alert(1)', 'unknown'],
  ['WIFI:S:net;T:WPA;P:secret;;', 'unknown'],
  ['https://', 'unknown'],
  ['', 'unknown'],
];

test.each(codes)('%j is %s', (text, kind) => {
  expect(kindOfCode(text, own)).toBe(kind);
});

import { expect, test } from 'vitest';
import { isInNetworks, normaliseNetwork } from './trusted-networks.ts';

const office = ['192.0.2.0/24', '2001:db8:1::/48'];

test.each([
  ['an address of it', '192.0.2.77', true],
  ['an address of it, as a server that listens on IPv6 writes it', '::ffff:192.0.2.77', true],
  ['the same in hexadecimal', '::ffff:c000:24d', true],
  ['the last address before it', '192.0.1.255', false],
  ['an IPv6 address of it', '2001:db8:1:ff::1', true],
  ['an IPv6 address beside it', '2001:db8:2::1', false],
  ['an address that IPv6 only contains', '2001:db8:1::c000:24d', true],
  ['another mapped address', '::ffff:198.51.100.1', false],
  ['an address in octal', '0300.0.02.77', false],
  ['no address', 'office', false],
  ['an empty one', '', false],
  ['a list', '192.0.2.77, 198.51.100.1', false],
  ['one with a port', '192.0.2.77:443', false],
  ['unknown', null, false],
])('who is in the office’s network (G2.7): %s', (_who, address, isInside) => {
  expect(isInNetworks(office, address)).toBe(isInside);
});

test('nobody is in no network', () => {
  expect(isInNetworks([], '192.0.2.77')).toBe(false);
});

test('an IPv4 network that is written as an IPv6 one holds for IPv4 clients, and an IPv6 one does not', () => {
  expect(isInNetworks(['::ffff:192.0.2.0/120'], '192.0.2.77')).toBe(true);
  expect(isInNetworks(['2000::/16'], '32.0.0.1')).toBe(false);
});

test.each([
  ['192.0.2.77/24', '192.0.2.0/24'],
  ['2001:DB8:1:0::5/48', '2001:db8:1::/48'],
  ['::ffff:192.0.2.77/120', '192.0.2.0/24'],
])('a network is kept without the bits of a host: %s', (typed, kept) => {
  expect(normaliseNetwork(typed)).toBe(kept);
});

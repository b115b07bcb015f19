import ipaddr from 'ipaddr.js';

type Address = ReturnType<typeof ipaddr.parse>;

/** Wider ones would waive the second factor for a good part of the Internet. */
const widest = { ipv4: 8, ipv6: 16 } as const;

const mappedPrefix = 96;

/** An IPv4 address that is written as an IPv6 one is the IPv4 address (RFC 4291 §2.5.5.2). */
function networkOf(text: string): readonly [Address, number] {
  const [address, length] = ipaddr.parseCIDR(text);
  if (address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() && length >= mappedPrefix)
    return [address.toIPv4Address(), length - mappedPrefix];
  return [address, length];
}

/** Four decimal parts, or IPv6: forms that systems read in different ways (octal, shortened) are none. */
const isCidr = (text: string): boolean =>
  ipaddr.IPv4.isValidCIDRFourPartDecimal(text) ||
  (/^[\da-f:.]+\/\d+$/i.test(text) && ipaddr.IPv6.isValidCIDR(text));

const isAddress = (text: string): boolean =>
  ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);

/** Why something is no network that can be trusted; null where it is one. */
export function refuseNetwork(text: string): 'network_invalid' | 'network_too_wide' | null {
  if (!isCidr(text)) return 'network_invalid';
  const [address, length] = networkOf(text);
  return length < widest[address.kind()] ? 'network_too_wide' : null;
}

/** Writes a network as it is kept: without the bits of a host, in its shortest form. Takes what `refuseNetwork` lets through. */
export function normaliseNetwork(text: string): string {
  const [address, length] = networkOf(text);
  const cidr = `${address.toString()}/${length}`;
  const first =
    address.kind() === 'ipv4'
      ? ipaddr.IPv4.networkAddressFromCIDR(cidr)
      : ipaddr.IPv6.networkAddressFromCIDR(cidr);
  return `${first.toString()}/${length}`;
}

/**
 * Whether a client is in one of the networks (G2.7). `address` is what the server knows of the client by itself or from a proxy
 * that it trusts; null, or anything that is no address, is in none.
 */
export function isInNetworks(networks: readonly string[], address: string | null): boolean {
  if (networks.length === 0 || address === null || !isAddress(address)) return false;
  const client = ipaddr.process(address);
  return networks.map(networkOf).some(([network, length]) => {
    return network.kind() === client.kind() && client.match(network, length);
  });
}

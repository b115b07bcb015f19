/** The link that calls a number as people write it (RFC 3966). */
export const telephoneLink = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;

/** The link that opens a mail (RFC 6068); without an address, the person fills that in. */
export const mailLink = (address: string, { subject, body }: { subject: string; body?: string }): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}${body ? `&body=${encodeURIComponent(body)}` : ''}`;

/** What every message of this protocol begins with; another version has another name. */
export const protocolName = 'voordeur-authenticator/1';

/** The scheme of `Authorization` with which a phone signs a call: `Device <JWS>`. */
export const deviceScheme = 'Device';

/** The scheme with which a phone opens its stream of events: `Ticket <ticket>`. */
export const ticketScheme = 'Ticket';

/** Every answer to a phone carries the nonce for its next call (as RFC 9449 §8.2). */
export const nonceHeader = 'authenticator-nonce';

/** A nonce works for 2 minutes, once; in milliseconds. */
export const nonceLastsFor = 2 * 60_000;

/** A ticket opens one stream within 30 seconds, in milliseconds. */
export const ticketLastsFor = 30_000;

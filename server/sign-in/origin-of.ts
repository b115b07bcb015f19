import type { Operation } from '../../api-client/operation.ts';
import type { Origin } from '../../api-client/sign-in/sign-in-facts.ts';
import type { Call } from '../http/handler.ts';
import { hashToken } from '../secrets/tokens.ts';
import { deviceTokens } from './device-cookie.ts';

/** Where a request of a sign-in comes from, as far as its own headers tell. */
export interface RequestOrigin extends Pick<Origin, 'address'> {
  /** Digests of what its browser presents to be remembered by; whose they are is yet to be looked up. */
  readonly deviceHashes: readonly Buffer[];
}

/** Where a request comes from, for what an organisation waives there: never by what a client says of itself (G2.7). */
export const originOf = ({
  client,
  cookies,
}: Pick<Call<Operation>, 'client' | 'cookies'>): RequestOrigin => ({
  address: client.isAddressCertain ? client.address : null,
  deviceHashes: deviceTokens(cookies).map(hashToken),
});

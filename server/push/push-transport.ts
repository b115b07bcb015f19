import { type LookupAddress, lookup } from 'node:dns';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { isKnownPushService } from './push-services.ts';

/** A message to a push service, encrypted and signed (RFC 8030 §5). */
export interface PushRequest {
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

/** Sends to a push service. Gives the status of its answer; rejects where there is none. */
export type PushTransport = (message: PushRequest) => Promise<number>;

const longestAnswer = 10_000;

/** Resolves a name, and refuses it where any of its addresses is not public: the connection goes to what was checked. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error || !first) return callback(error ?? new Error('no address'), '', 4);
    if (!addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new Error('the push service resolves to an address that is not public'), '', 4);
    if (options.all) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};

/** Sends over https on port 443 to a push service that is known; follows no redirect. */
export const sendToPushService: PushTransport = ({ endpoint, headers, body }) =>
  new Promise((resolve, reject) => {
    if (!isKnownPushService(endpoint)) throw new Error('the push service is not known');
    const sent = request(
      endpoint,
      { method: 'POST', headers, lookup: publicLookup, timeout: longestAnswer, agent: false },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('the push service does not answer')));
    sent.on('error', reject);
    sent.end(body);
  });

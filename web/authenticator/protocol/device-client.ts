import { deviceScheme } from '../../../api-client/authenticator/protocol-constants.ts';
import { type ApiClient, ApiProblem, createApiClient } from '../../../api-client/client.ts';
import { createNonceSupply } from './nonce-supply.ts';
import { plainFetch } from './plain-fetch.ts';
import { type Signer, signCall } from './signed-call.ts';

interface ServerOptions {
  /** Where people reach the server; every signature is for it. */
  readonly origin: string;
  readonly fetch?: typeof plainFetch;
}

/** Does something with the API over one nonce, which proofs may hold too. Once more over another where the server knows the nonce no longer. */
type Call = <Result>(work: (api: ApiClient, nonce: string) => Promise<Result>) => Promise<Result>;

const isStale = (error: unknown) =>
  error instanceof ApiProblem && ['nonce_invalid', 'nonce_used'].includes(error.problem.code);

/** The calls that a phone signs, for one account. */
export function createDeviceClient(
  signer: Signer,
  { origin, fetch = plainFetch }: ServerOptions,
): { readonly call: Call } {
  const nonces = createNonceSupply(createApiClient({ baseUrl: origin, fetch }));
  const clientOver = (nonce: string) =>
    createApiClient({
      baseUrl: origin,
      async fetch(request) {
        const body = await request.clone().text();
        const url = origin + new URL(request.url).pathname;
        const jws = await signCall(signer, { method: request.method, url, body, nonce });
        const headers = new Headers(request.headers);
        headers.set('authorization', `${deviceScheme} ${jws}`);
        const response = await fetch(new Request(request, { headers }));
        nonces.keep(response);
        return response;
      },
    });
  return {
    async call(work) {
      const once = async () => {
        const nonce = await nonces.take();
        return work(clientOver(nonce), nonce);
      };
      try {
        return await once();
      } catch (error) {
        if (!isStale(error)) throw error;
        return once();
      }
    },
  };
}

export type DeviceClient = ReturnType<typeof createDeviceClient>;

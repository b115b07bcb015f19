import { nonceHeader, nonceLastsFor } from '../../../api-client/authenticator/protocol-constants.ts';
import type { ApiClient } from '../../../api-client/client.ts';

/** Not to be near the end of a nonce when it arrives. */
const margin = 15_000;

/** The nonces that answers have brought, each for one call; asks the server where there is none. */
export function createNonceSupply(api: Pick<ApiClient, 'createNonce'>) {
  let kept: { readonly nonce: string; readonly at: number }[] = [];
  return {
    async take(): Promise<string> {
      kept = kept.filter(({ at }) => performance.now() - at < nonceLastsFor - margin);
      return kept.pop()?.nonce ?? (await api.createNonce()).nonce;
    },
    keep({ headers }: Response): void {
      const nonce = headers.get(nonceHeader);
      if (nonce) kept.push({ nonce, at: performance.now() });
    },
  };
}

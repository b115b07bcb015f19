import type { DeliveryFailure } from './delivery-failure.ts';
import type { TextMessage } from './message-content.ts';

/** Hands text messages to a gateway. */
export interface SmsGateway {
  /** Resolves when the gateway has taken the message; rejects with what `gatewayFailure` reads. */
  send(message: TextMessage & { readonly id: string }): Promise<void>;
}

const answersWithin = 15_000;

/** No request outlasts this. */
export const longestRequest = 2 * answersWithin;

/** The gateway answered, and did not take the message. */
class GatewayRefusal extends Error {
  readonly status: number;
  constructor(status: number) {
    super('the gateway refused a message');
    this.status = status;
  }
}

/** The address without user and password, and the header that they make (RFC 7617). */
function addressOf(gatewayUrl: string): { url: string; authorization: { authorization?: string } } {
  const url = new URL(gatewayUrl);
  const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  url.username = '';
  url.password = '';
  if (!user && !password) return { url: url.href, authorization: {} };
  const credentials = Buffer.from(`${user}:${password}`).toString('base64');
  return { url: url.href, authorization: { authorization: `Basic ${credentials}` } };
}

/**
 * Makes the gateway of SMS_GATEWAY_URL (docs/operations.md): one POST of JSON for each message, its id as Idempotency-Key, so
 * that a gateway that got it before sends it once. Redirects are not followed: they would take codes elsewhere. `patience`: how
 * long an answer is waited for, in milliseconds.
 */
export function createSmsGateway(gatewayUrl: string, patience = answersWithin): SmsGateway {
  const { url, authorization } = addressOf(gatewayUrl);
  return {
    async send({ id, to, text }) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': id, ...authorization },
        body: JSON.stringify({ id, to, text }),
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      });
      await response.body?.cancel();
      if (!response.ok) throw new GatewayRefusal(response.status);
    },
  };
}

/** The number or the message itself is refused; anything else is a set-up or a moment that may be mended. */
const refusedForGood = [400, 410, 422];

/** Reads why a gateway did not take a message: in codes only, for its words may repeat the number or the code. */
export function gatewayFailure(error: unknown): DeliveryFailure {
  if (error instanceof GatewayRefusal)
    return { reason: `HTTP ${error.status}`, permanent: refusedForGood.includes(error.status) };
  if (!(error instanceof Error)) return { reason: 'unknown', permanent: false };
  const { cause } = error;
  const code: unknown = cause instanceof Error && Reflect.get(cause, 'code');
  return { reason: typeof code === 'string' ? code : error.name, permanent: false };
}

import { protocolName } from './protocol-constants.ts';

const message = (...lines: readonly string[]): string => [protocolName, ...lines].join('\n');

interface Approved {
  /** The server's public origin. */
  readonly origin: string;
  readonly deviceId: string;
  readonly requestId: string;
  /** That of the request. */
  readonly nonce: string;
  /** The two digits. */
  readonly number: string;
}

/** What a phone signs to approve a request: the request, the number and the decision, bound to server and phone. */
export const approvalMessage = ({ origin, deviceId, requestId, nonce, number }: Approved): string =>
  message('approve', origin, deviceId, requestId, nonce, number);

/** What a new WebAuthn credential is made over at pairing. `thumbprint`: of the phone's key (RFC 7638); `nonce`: that of the call. */
export const pairingMessage = ({
  origin,
  handle,
  thumbprint,
  nonce,
}: {
  readonly origin: string;
  readonly handle: string;
  readonly thumbprint: string;
  readonly nonce: string;
}): string => message('pair', origin, handle, thumbprint, nonce);

/** What a WebAuthn credential signs to put a new key in the place of one that the phone has lost. */
export const restorationMessage = ({
  origin,
  thumbprint,
  nonce,
}: {
  readonly origin: string;
  readonly thumbprint: string;
  readonly nonce: string;
}): string => message('restore', origin, thumbprint, nonce);

/** What a phone signs to remove its account. `nonce`: that of the call. */
export const removalMessage = ({
  origin,
  deviceId,
  nonce,
}: {
  readonly origin: string;
  readonly deviceId: string;
  readonly nonce: string;
}): string => message('remove', origin, deviceId, nonce);

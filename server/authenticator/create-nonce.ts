import { nonceLastsFor } from '../../api-client/authenticator/protocol-constants.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';

/** Makes a nonce; nothing is kept of it until it is used. */
export const createNonce: Handler<Operations['createNonce']> = async ({ services }) => {
  const { token, expiresAt } = services.singleUse.issue('nonce', nonceLastsFor);
  return { nonce: token, expiresAt: expiresAt.toISOString(), now: services.now().toISOString() };
};

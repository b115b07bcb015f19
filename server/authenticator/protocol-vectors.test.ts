import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readActivationUrl } from '../../api-client/authenticator/activation-link.ts';
import {
  approvalMessage,
  pairingMessage,
  removalMessage,
  restorationMessage,
} from '../../api-client/authenticator/canonical-message.ts';
import { protocolName } from '../../api-client/authenticator/protocol-constants.ts';
import { Phone } from '../testing/command-line-authenticator.ts';
import { verifyKeySignature } from './proofs.ts';
import { readSignedCall, thumbprintOf, verifySignedCall } from './signed-call.ts';

const vectors = JSON.parse(
  readFileSync(new URL('../../docs/authenticator-vectors.json', import.meta.url), 'utf8'),
);

const writers: Record<string, (input: never) => string> = {
  approve: approvalMessage,
  pair: pairingMessage,
  restore: restorationMessage,
  remove: removalMessage,
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

describe('the published test vectors hold', () => {
  test('for the protocol and the name of a key', async () => {
    expect(vectors.protocol).toBe(protocolName);
    expect(await thumbprintOf(vectors.publicKey)).toBe(vectors.thumbprint);
  });

  test('for every kind of message', () => {
    const names = vectors.messages.map(({ name }: { name: string }) => name);
    expect(names).toEqual(Object.keys(writers));
  });

  test.each(
    vectors.messages as { name: string; input: never; message: string; sha256: string; signature: string }[],
  )(
    'for the message $name: its bytes, its digest, its signature',
    ({ name, input, message, sha256: digest, signature }) => {
      expect(writers[name]?.(input)).toBe(message);
      expect(sha256(message)).toBe(digest);
      expect(verifyKeySignature(vectors.publicKey, message, signature)).toBe(true);
      expect(verifyKeySignature(vectors.publicKey, `${message} `, signature)).toBe(false);
    },
  );

  test.each(
    vectors.calls as {
      method: string;
      path: string;
      body: string;
      claims: object;
      jws: string;
      header: object;
    }[],
  )('for the call $method $path', async ({ method, path, body, claims, jws, header }) => {
    const call = readSignedCall(`Device ${jws}`);
    expect(call.signer).toEqual('kid' in header ? { deviceId: header.kid } : { key: vectors.publicKey });
    const verified = await verifySignedCall(call, vectors.publicKey);
    expect(verified).toEqual(claims);
    expect(verified).toMatchObject({ htm: method, bth: sha256(body) });
    // Only the signature differs from one time to the next.
    const phone = new Phone({
      origin: new URL(verified.htu).origin,
      key: vectors.key,
      ...('kid' in header && { deviceId: String(header.kid) }),
    });
    const own = phone.signedCall(method, path, body, verified.nonce);
    expect(own.slice(0, own.lastIndexOf('.'))).toBe(jws.slice(0, jws.lastIndexOf('.')));
  });

  test.each(
    vectors.activations as { address: string; origin: string; handle: string; code: string | null }[],
  )('for the address $address', ({ address, origin, handle, code }) => {
    expect(readActivationUrl(address)).toEqual({ origin, handle, code: code ?? undefined });
  });
});

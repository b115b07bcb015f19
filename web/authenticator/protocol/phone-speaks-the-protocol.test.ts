import { readFileSync } from 'node:fs';
import { compactVerify, importJWK, type JWK } from 'jose';
import { describe, expect, test } from 'vitest';
import {
  approvalMessage,
  pairingMessage,
  removalMessage,
  restorationMessage,
} from '../../../api-client/authenticator/canonical-message.ts';
import type { PublicKey } from '../../../api-client/authenticator/device-call.ts';
import { createPhoneKey, type PhoneKey, sign, thumbprintOf } from '../keys/phone-key.ts';
import { base64url, sha256 } from './encoding.ts';
import { signCall } from './signed-call.ts';

interface Vectors {
  readonly key: JWK;
  readonly publicKey: PublicKey;
  readonly thumbprint: string;
  readonly messages: readonly { name: string; input: never; message: string; sha256: string }[];
  readonly calls: readonly {
    method: string;
    path: string;
    body: string;
    header: { kid?: string };
    claims: { htu: string; nonce: string };
    jws: string;
  }[];
}

const vectors: Vectors = JSON.parse(
  readFileSync(new URL('../../../docs/authenticator-vectors.json', import.meta.url), 'utf8'),
);

const p256 = { name: 'ECDSA', namedCurve: 'P-256' };

const phone: PhoneKey = {
  privateKey: await crypto.subtle.importKey('jwk', vectors.key as JsonWebKey, p256, false, ['sign']),
  publicKey: vectors.publicKey,
};

async function holds(signature: string, text: string) {
  const key = await crypto.subtle.importKey('jwk', vectors.publicKey, p256, false, ['verify']);
  const bytes = Buffer.from(signature, 'base64url');
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes, new TextEncoder().encode(text));
}

const writers: Record<string, (input: never) => string> = {
  approve: approvalMessage,
  pair: pairingMessage,
  restore: restorationMessage,
  remove: removalMessage,
};

describe('what the phone writes and signs is what the published vectors say', () => {
  test('its name for a key', async () => {
    expect(await thumbprintOf(phone)).toBe(vectors.thumbprint);
  });

  test.each(vectors.messages)('the message $name', async ({ name, input, message, sha256: digest }) => {
    expect(writers[name]?.(input)).toBe(message);
    expect(base64url(await sha256(message))).toBe(digest);
    const signature = await sign(phone, message);
    expect(signature).toMatch(/^[\w-]{86}$/);
    expect(await holds(signature, message)).toBe(true);
    expect(await holds(signature, `${message} `)).toBe(false);
  });

  test.each(vectors.calls)('the call $method $path', async ({ method, body, header, claims, jws }) => {
    const { kid } = header;
    const signer = kid ? { key: phone, deviceId: kid } : { key: phone };
    const signed = await signCall(signer, { method, url: claims.htu, body, nonce: claims.nonce });
    expect(signed.split('.').slice(0, 2)).toEqual(jws.split('.').slice(0, 2));
    await compactVerify(signed, await importJWK({ ...vectors.publicKey, alg: 'ES256' }));
  });
});

test('a key of the phone signs, and cannot be taken out of the browser', async () => {
  const { privateKey, publicKey } = await createPhoneKey();
  expect(privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
  expect(Object.keys(publicKey).sort()).toEqual(['crv', 'kty', 'x', 'y']);
});

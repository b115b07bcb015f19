import { encode } from 'jose/base64url';

export const base64url = (bytes: ArrayBuffer | Uint8Array | string): string =>
  encode(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes);

/** The SHA-256 of a text in UTF-8. */
export const sha256 = (text: string): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));

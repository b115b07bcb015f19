import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits for a cookie or a link, as base64url (ASVS 7.2.3, 11.5.1). Only its digest is kept. */
export const createToken = (): string => randomBytes(32).toString('base64url');

/** The digest under which a long random token is kept. Such tokens cannot be guessed, so no slow hash is needed. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

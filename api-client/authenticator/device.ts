import * as z from 'zod/mini';
import { id, requiredText, timestamp } from '../fields.ts';

/** How a phone proves an approval: with its own P-256 key, or with a WebAuthn credential of the phone (face or finger). */
export const deviceProofKinds = ['key', 'webauthn'] as const;

/** What a phone is called, for its owner to recognise it. */
export const deviceName = requiredText(60);

/** A phone as the wizard and the security page name it. */
export const shownDeviceSchema = z.object({
  name: z.string(),
  /** Its system in words ("Android"), by its own account; null: unknown. */
  system: z.nullable(z.string()),
  proof: z.enum(deviceProofKinds),
});

/** An account on a phone, as the phone shows it (G1.3). */
export const pairedAccountSchema = z.object({
  /** The provider. */
  issuer: z.string(),
  /** The account, by its e-mail address. */
  label: z.string(),
  /** The organisations that the account may sign in for, by name. */
  organisations: z.array(z.string()),
});

/** One account on one phone. */
export const deviceSchema = z.object({
  id,
  /** `pending` until the wizard's try-out was approved. */
  state: z.enum(['pending', 'active']),
  name: z.string(),
  account: pairedAccountSchema,
  pairedAt: timestamp,
  hasPush: z.boolean(),
  /** The server's clock, so that a phone can tell that its own is wrong. */
  now: timestamp,
  /** What push subscriptions are made for (RFC 8292): the public key, base64url. */
  applicationServerKey: z.string(),
});

export type Device = z.infer<typeof deviceSchema>;

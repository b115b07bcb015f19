import * as z from 'zod/mini';
import type { Sealer } from '../secrets/encryption.ts';

const contentSchema = z.object({ subject: z.string(), text: z.string(), html: z.string() });

/** What a message says, in plain text and in HTML. */
export type MessageContent = z.infer<typeof contentSchema>;

/** Encrypts content for the row of one message: in another row it does not open (ASVS 14.2.4). */
export const sealContent = (sealer: Sealer, messageId: string, content: MessageContent): Buffer =>
  sealer.seal(JSON.stringify(content), messageId);

/** Gives the content back; throws when the key or the row is another. */
export const openContent = (sealer: Sealer, messageId: string, sealed: Buffer): MessageContent =>
  contentSchema.parse(JSON.parse(sealer.open(sealed, messageId)));

import * as z from 'zod/mini';
import type { Sealer } from '../secrets/encryption.ts';

const contentSchema = z.object({ subject: z.string(), text: z.string(), html: z.string() });

/** What an e-mail says, in plain text and in HTML. */
export type MessageContent = z.infer<typeof contentSchema>;

const textMessageSchema = z.object({ to: z.string(), text: z.string() });

/** What a text message says, and to which number: its row names the masked one only. */
export type TextMessage = z.infer<typeof textMessageSchema>;

/** Encrypts content for the row of one message: in another row it does not open (ASVS 14.2.4). */
export const sealContent = (
  sealer: Sealer,
  messageId: string,
  content: MessageContent | TextMessage,
): Buffer => sealer.seal(JSON.stringify(content), messageId);

/** Gives the content of an e-mail back; throws when the key or the row is another. */
export const openContent = (sealer: Sealer, messageId: string, sealed: Buffer): MessageContent =>
  contentSchema.parse(JSON.parse(sealer.open(sealed, messageId)));

/** Gives a text message back; throws when the key or the row is another. */
export const openTextMessage = (sealer: Sealer, messageId: string, sealed: Buffer): TextMessage =>
  textMessageSchema.parse(JSON.parse(sealer.open(sealed, messageId)));

import * as z from 'zod/mini';
import { id, optionalText, timestamp } from '../fields.ts';
import { operation } from '../operation.ts';

export const outboxMessageSchema = z.object({
  id,
  channel: z.enum(['email', 'sms']),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  createdAt: timestamp,
});

export type OutboxMessage = z.infer<typeof outboxMessageSchema>;

export const listOutboxMessages = operation({
  method: 'GET',
  path: '/api/v1/outbox',
  summary: 'In demo mode: the messages of each channel that has no gateway, newest first',
  access: { by: 'anyone' },
  query: z.object({ to: z.optional(optionalText(254)) }),
  success: { status: 200, body: z.object({ messages: z.array(outboxMessageSchema) }) },
  problems: ['not_found', 'input_invalid'],
});

import type {
  OutboxMessage,
  listOutboxMessages as operation,
} from '../../api-client/outbox/list-outbox-messages.ts';
import { maskNumber } from '../../api-client/phone/mobile-number.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { openContent, openTextMessage } from '../messages/message-content.ts';
import { selectWaitingMessages } from '../messages/message-queries.ts';
import type { Sealer } from '../secrets/encryption.ts';
import { outboxChannels } from './outbox-channels.ts';

const atMost = 50;

type WaitingMessage = Awaited<ReturnType<typeof selectWaitingMessages>>[number];

/** A number in an address may have lost its `+`, which stands for a space there. */
const numberIn = (to: string | undefined): string | undefined =>
  to && /^\+?\d{7,15}$/.test(to) ? `+${to.replace('+', '')}` : undefined;

function shown(sealer: Sealer, row: WaitingMessage): OutboxMessage | undefined {
  const { id, channel, recipient, contentEncrypted } = row;
  if (!contentEncrypted) return undefined;
  const about = { id, channel, createdAt: row.createdAt.toISOString() };
  if (channel === 'email') return { ...about, to: recipient, ...openContent(sealer, id, contentEncrypted) };
  return { ...about, subject: '', html: '', ...openTextMessage(sealer, id, contentEncrypted) };
}

/**
 * Shows a demonstration's undelivered messages, newest first. Refuses with `not_found` where this is no demonstration, or
 * where gateways deliver them: nobody else's messages are ever shown. A number's are found by the masked one in their rows.
 */
export const listOutboxMessages: Handler<typeof operation> = async ({ query, services }) => {
  const { config, database, demo, sealer } = services;
  const channels = outboxChannels(config);
  if (!demo || channels.length === 0) throw new Refusal('not_found');
  const number = numberIn(query.to);
  const recipient = number ? maskNumber(number) : query.to?.toLowerCase();
  const rows = await database.transaction({ kind: 'system', reason: 'demo outbox' }, (tx) =>
    selectWaitingMessages(tx, channels, recipient, atMost),
  );
  const messages = rows
    .map((row) => shown(sealer, row))
    .filter((message) => message !== undefined)
    .filter(({ to }) => !number || to === number);
  return { messages };
};

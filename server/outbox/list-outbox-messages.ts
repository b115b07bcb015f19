import type { listOutboxMessages as operation } from '../../api-client/outbox/list-outbox-messages.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { openContent } from '../messages/message-content.ts';
import { selectWaitingMessages } from '../messages/message-queries.ts';

const atMost = 50;

/**
 * Shows a demonstration's undelivered messages, newest first. Refuses with `not_found` where this is no demonstration, or
 * where a gateway delivers them: nobody else's mail is ever shown.
 */
export const listOutboxMessages: Handler<typeof operation> = async ({ query, services }) => {
  const { config, database, demo, sealer } = services;
  if (!demo || config.smtpUrl) throw new Refusal('not_found');
  const rows = await database.transaction({ kind: 'system', reason: 'demo outbox' }, (tx) =>
    selectWaitingMessages(tx, query.to?.toLowerCase(), atMost),
  );
  const messages = rows.flatMap(({ id, channel, recipient, contentEncrypted, createdAt }) =>
    contentEncrypted
      ? [
          {
            id,
            channel,
            to: recipient,
            createdAt: createdAt.toISOString(),
            ...openContent(sealer, id, contentEncrypted),
          },
        ]
      : [],
  );
  return { messages };
};

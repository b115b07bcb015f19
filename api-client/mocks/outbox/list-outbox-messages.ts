import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';

const atMost = 50;

export const listOutboxMessages: MockHandler<Operations['listOutboxMessages']> = ({ model, query }) => {
  const typed = query.to?.toLowerCase();
  const to = typed && /^\d{7,15}$/.test(typed) ? `+${typed}` : typed;
  const messages = model.messages
    .filter((message) => !to || message.to === to)
    .toReversed()
    .slice(0, atMost)
    .map(({ invitationId: _, ...message }) => ({ ...message, createdAt: message.createdAt.toISOString() }));
  return { messages };
};

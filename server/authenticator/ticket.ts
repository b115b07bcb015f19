import * as z from 'zod/mini';
import { ticketLastsFor } from '../../api-client/authenticator/protocol-constants.ts';
import { id } from '../../api-client/fields.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';

const contentSchema = z.object({ deviceId: id, accountId: id });

/** Whose a ticket is that was opened. */
export const readTicket = (content: string): z.infer<typeof contentSchema> =>
  contentSchema.parse(JSON.parse(content));

/** Gives a phone a ticket for its stream of events: fetch cannot sign what a proxy may repeat. */
export const createEventTicket: Handler<Operations['createEventTicket']> = async ({ caller, services }) => {
  const { id: deviceId, accountId } = caller.device;
  const content = JSON.stringify({ deviceId, accountId });
  const { token, expiresAt } = services.singleUse.issue('ticket', ticketLastsFor, content);
  return { ticket: token, expiresAt: expiresAt.toISOString() };
};

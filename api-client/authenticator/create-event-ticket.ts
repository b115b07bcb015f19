import * as z from 'zod/mini';
import { timestamp } from '../fields.ts';
import { operation } from '../operation.ts';

export const createEventTicket = operation({
  method: 'POST',
  path: '/api/v1/authenticator/event-tickets',
  summary: 'A ticket that opens this phone’s stream of events, once and soon',
  access: { by: 'device' },
  success: { status: 201, body: z.object({ ticket: z.string(), expiresAt: timestamp }) },
  problems: [],
});

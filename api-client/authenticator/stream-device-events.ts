import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';

export const streamDeviceEvents = operation({
  method: 'GET',
  path: '/api/v1/authenticator/events',
  summary:
    'Server-sent events for a phone: which requests are open. By fetch, with `Authorization: Ticket …`',
  access: { by: 'device', with: 'ticket' },
  success: { status: 200 },
  events: {
    /** The open requests are others than before: list them. */
    approvals: z.object({ open: z.array(id) }),
    /** The account was confirmed on, or removed from, this phone. */
    device: z.object({ state: z.enum(['pending', 'active', 'removed']) }),
  },
  problems: [],
});

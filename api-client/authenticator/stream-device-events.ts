import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';

/** How the account stands on the phone: the open requests are to be listed, a removed account to be forgotten. */
export const deviceEventSchema = z.object({
  state: z.enum(['pending', 'active', 'removed']),
  /** The ids of the open requests. */
  open: z.array(id),
});

export type DeviceEvent = z.infer<typeof deviceEventSchema>;

export const streamDeviceEvents = operation({
  method: 'GET',
  path: '/api/v1/authenticator/events',
  summary:
    'Server-sent events for a phone: which requests are open. By fetch, with `Authorization: Ticket …`',
  access: { by: 'device', with: 'ticket' },
  success: { status: 200 },
  events: { device: deviceEventSchema },
  problems: [],
});

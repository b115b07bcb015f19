import * as z from 'zod/mini';
import { operation } from '../operation.ts';

/** A subscription, as `PushSubscription.toJSON()` gives it (Push API §8). */
export const pushSubscriptionSchema = z.object({
  endpoint: z.url({ error: 'invalid' }).check(z.maxLength(1000, 'too_long')),
  keys: z.object({
    p256dh: z.string().check(z.regex(/^[\w-]{87}$/, 'invalid')),
    auth: z.string().check(z.regex(/^[\w-]{22}$/, 'invalid')),
  }),
});

export type PushSubscription = z.infer<typeof pushSubscriptionSchema>;

export const setPushSubscription = operation({
  method: 'PUT',
  path: '/api/v1/authenticator/device/push-subscription',
  summary: 'Where to wake this phone (RFC 8030); known push services only',
  access: { by: 'device' },
  body: pushSubscriptionSchema,
  success: { status: 204 },
  problems: ['input_invalid'],
});

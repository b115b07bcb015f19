import {
  type PushSubscription,
  pushSubscriptionSchema,
} from '../../api-client/authenticator/set-push-subscription.ts';
import type { Sealer } from '../secrets/encryption.ts';

const boundTo = (deviceId: string) => `push-subscription:${deviceId}`;

/** Encrypts a subscription for the row of one phone: who has it can send to that phone. */
export const sealSubscription = (sealer: Sealer, deviceId: string, subscription: PushSubscription): Buffer =>
  sealer.seal(JSON.stringify(subscription), boundTo(deviceId));

/** Gives the subscription back; throws when the key or the row is another. */
export const openSubscription = (sealer: Sealer, deviceId: string, sealed: Buffer): PushSubscription =>
  pushSubscriptionSchema.parse(JSON.parse(sealer.open(sealed, boundTo(deviceId))));

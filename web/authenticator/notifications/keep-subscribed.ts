import * as z from 'zod/mini';
import { pushSubscriptionSchema } from '../../../api-client/authenticator/set-push-subscription.ts';
import type { DeviceClient } from '../protocol/device-client.ts';
import { forgetSentEndpoint, keepSentEndpoint, sentEndpoint } from './notification-settings.ts';
import { subscriptionFor } from './push-subscription.ts';

/** An account on this phone that the server can wake it for. */
export interface WakeableAccount {
  readonly id: string;
  readonly client: DeviceClient;
}

/** Has the server wake this phone for an account, unless it does so already. */
export async function subscribeAccount({ id, client }: WakeableAccount): Promise<void> {
  const { hasPush, applicationServerKey } = await client.call((api) => api.getDevice());
  const subscription = await subscriptionFor(applicationServerKey);
  if (hasPush && (await sentEndpoint(id)) === subscription.endpoint) return;
  const body = z.parse(pushSubscriptionSchema, subscription.toJSON());
  await client.call((api) => api.setPushSubscription({ body }));
  await keepSentEndpoint(id, subscription.endpoint);
}

/** Has the server wake this phone no more for an account. */
export async function unsubscribeAccount({ id, client }: WakeableAccount): Promise<void> {
  await client.call((api) => api.removePushSubscription());
  await forgetSentEndpoint(id);
}

/** Does something for each account, for all of them, whatever comes of the others. Rejects with the first failure. */
export async function forEachAccount(
  accounts: readonly WakeableAccount[],
  work: (account: WakeableAccount) => Promise<void>,
): Promise<void> {
  const results = await Promise.allSettled(accounts.map(work));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

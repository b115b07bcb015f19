import { eq } from 'drizzle-orm';
import type { Operations } from '../../api-client/operations.ts';
import { pushSubscriptions } from '../db/schema.ts';
import type { Handler } from '../http/handler.ts';
import { refuseField } from '../http/refusal.ts';
import { isKnownPushService } from '../push/push-services.ts';
import { sealSubscription } from '../push/sealed-subscription.ts';
import { deviceContext } from './own-device.ts';

/** Keeps where the phone is woken, in the place of where it was before. Refuses the field `endpoint` for a service that is not known. */
export const setPushSubscription: Handler<Operations['setPushSubscription']> = async (call) => {
  const { caller, body, services } = call;
  if (!isKnownPushService(body.endpoint)) throw refuseField('endpoint', 'invalid');
  const { id: deviceId, accountId } = caller.device;
  const subscriptionEncrypted = sealSubscription(services.sealer, deviceId, body);
  const createdAt = services.now();
  await services.database.transaction(deviceContext(caller), (tx) =>
    tx
      .insert(pushSubscriptions)
      .values({ deviceId, accountId, subscriptionEncrypted, createdAt })
      .onConflictDoUpdate({
        target: pushSubscriptions.deviceId,
        set: { subscriptionEncrypted, createdAt },
      }),
  );
  return undefined;
};

/** Forgets where the phone is woken. */
export const removePushSubscription: Handler<Operations['removePushSubscription']> = async (call) => {
  const { caller, services } = call;
  await services.database.transaction(deviceContext(caller), (tx) =>
    tx.delete(pushSubscriptions).where(eq(pushSubscriptions.deviceId, caller.device.id)),
  );
  return undefined;
};

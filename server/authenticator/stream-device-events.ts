import type { DeviceEvent } from '../../api-client/authenticator/stream-device-events.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { streamSnapshots } from '../live/stream-snapshots.ts';
import { listOpenApprovals } from './approval-queries.ts';
import { findDevice } from './device-queries.ts';

const removed: DeviceEvent = { state: 'removed', open: [] };

/** Tells a phone which requests are open, and when its account was removed. */
export const streamDeviceEvents: Handler<Operations['streamDeviceEvents']> = async (call) => {
  const { services, caller, stream } = call;
  const { changes, database, now } = services;
  const { accountId, deviceId } = caller;
  return streamSnapshots({
    ...stream,
    changes,
    now,
    topic: `account:${accountId}`,
    read: () =>
      database.transaction({ kind: 'account', accountId }, async (tx) => {
        const device = await findDevice(tx, deviceId);
        const open = device ? await listOpenApprovals(tx, device, now()) : [];
        const data: DeviceEvent = device
          ? { state: device.methodId ? 'active' : 'pending', open: open.map(({ id }) => id) }
          : removed;
        return {
          event: { type: 'device' as const, data },
          changesAt: open[0]?.expiresAt ?? null,
          isLast: !device,
        };
      }),
  });
};

import { eq } from 'drizzle-orm';
import type { Device } from '../../api-client/authenticator/device.ts';
import { isOpen } from '../../api-client/sign-in/sign-in-facts.ts';
import type { Transaction } from '../db/database.ts';
import { pushSubscriptions } from '../db/schema.ts';
import type { Services } from '../services.ts';
import { findAccount, listMemberships } from '../sign-in/sign-in-queries.ts';
import type { DeviceRow } from './device-queries.ts';

/** An account as its phone names it (G1.3), within its own context. */
export async function describeAccount(
  tx: Transaction,
  services: Services,
  accountId: string,
): Promise<Device['account']> {
  const now = services.now();
  const account = await findAccount(tx, accountId);
  const memberships = await listMemberships(tx, accountId, now);
  return {
    issuer: services.config.brand.name,
    label: account?.email ?? '',
    organisations: memberships
      .filter((membership) => isOpen(membership, now))
      .map(({ organisationName }) => organisationName),
  };
}

/** A phone as it sees itself. */
export async function describeDevice(
  tx: Transaction,
  services: Services,
  device: DeviceRow,
): Promise<Device> {
  const [subscription] = await tx
    .select({ deviceId: pushSubscriptions.deviceId })
    .from(pushSubscriptions)
    .where(eq(pushSubscriptions.deviceId, device.id));
  return {
    id: device.id,
    state: device.methodId ? 'active' : 'pending',
    name: device.name,
    account: await describeAccount(tx, services, device.accountId),
    pairedAt: device.createdAt.toISOString(),
    hasPush: subscription !== undefined,
    now: services.now().toISOString(),
    applicationServerKey: services.vapid.publicKey,
  };
}

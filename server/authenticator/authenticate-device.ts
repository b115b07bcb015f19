import { ticketScheme } from '../../api-client/authenticator/protocol-constants.ts';
import type { DeviceCaller, NewKeyCaller, TicketCaller } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { type DeviceRow, findDevice, updateDevice } from './device-queries.ts';
import { readSignedCall, type SignedCall, thumbprintOf, verifySignedCall } from './signed-call.ts';
import { readTicket } from './ticket.ts';

/** What of a request a phone signs, and where it says so. */
export interface DeviceRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

type Key = DeviceRow['publicKey'];

async function verifyCall(call: SignedCall, key: Key, { method, path }: DeviceRequest, services: Services) {
  const { htm, htu, nonce, bth } = await verifySignedCall(call, key);
  if (htm !== method || htu !== services.publicUrl() + path) throw new Refusal('device_proof_wrong');
  if (services.singleUse.read('nonce', nonce) === undefined) throw new Refusal('nonce_invalid');
  if (!(await services.singleUse.spend('nonce', nonce))) throw new Refusal('nonce_used');
  return { nonce, bodyHash: bth };
}

async function readDevice(deviceId: string, { database }: Services): Promise<DeviceRow> {
  const device = await database.transaction({ kind: 'account', presented: deviceId }, (tx) =>
    findDevice(tx, deviceId),
  );
  if (!device) throw new Refusal('device_unknown');
  return device;
}

const seenPrecision = 60_000;

/** Notes that a phone called, to the minute; whoever only knows its id is not it. */
async function noteSeen(
  { id, accountId, lastSeenAt }: DeviceRow,
  { database, now }: Services,
): Promise<void> {
  const at = now();
  if (at.getTime() - lastSeenAt.getTime() < seenPrecision) return;
  await database.transaction({ kind: 'account', accountId }, (tx) =>
    updateDevice(tx, id, { lastSeenAt: at }),
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Finds the phone that signed a call, and spends the nonce that it signed over (as RFC 9449 §8). Throws `device_unknown`,
 * `device_proof_wrong`, `nonce_invalid`, `nonce_used`.
 */
export async function authenticateDevice(request: DeviceRequest, services: Services): Promise<DeviceCaller> {
  const call = readSignedCall(request.authorization);
  if (!('deviceId' in call.signer)) throw new Refusal('device_proof_wrong');
  const { deviceId } = call.signer;
  if (!uuid.test(deviceId)) throw new Refusal('device_unknown');
  const device = await readDevice(deviceId, services);
  const { nonce, bodyHash } = await verifyCall(call, device.publicKey, request, services);
  await noteSeen(device, services);
  return { device, nonce, bodyHash };
}

/** Verifies a call that is signed with a key that it presents, of a phone that is not known yet. Refuses as `authenticateDevice` does. */
export async function authenticateNewKey(request: DeviceRequest, services: Services): Promise<NewKeyCaller> {
  const call = readSignedCall(request.authorization);
  if (!('key' in call.signer)) throw new Refusal('device_proof_wrong');
  const { key } = call.signer;
  const { nonce, bodyHash } = await verifyCall(call, key, request, services);
  return { key, thumbprint: await thumbprintOf(key), nonce, bodyHash };
}

/** Finds the phone that shows a ticket, and spends it. Throws `device_unknown`, `nonce_invalid`, `nonce_used`. */
export async function authenticateTicket(request: DeviceRequest, services: Services): Promise<TicketCaller> {
  const [scheme, ticket] = request.authorization?.split(' ') ?? [];
  if (scheme !== ticketScheme || !ticket) throw new Refusal('device_unknown');
  const content = services.singleUse.read('ticket', ticket);
  if (content === undefined) throw new Refusal('nonce_invalid');
  if (!(await services.singleUse.spend('ticket', ticket))) throw new Refusal('nonce_used');
  return readTicket(content);
}

import type { Device } from '../../authenticator/device.ts';
import { ticketLastsFor } from '../../authenticator/protocol-constants.ts';
import type { Operation } from '../../operation.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { isOpen } from '../../sign-in/sign-in-facts.ts';
import { tellMethodChanged } from '../messages/send-security-mail.ts';
import type { MockCall, MockDeviceCaller, MockHandler } from '../mock-handler.ts';
import type { ModelDevice } from '../model/model.ts';
import { endProofsOf } from '../sign-in/end-proofs.ts';
import { endDevicesOf } from '../sign-in/remembered-devices.ts';
import { membershipsOf } from '../sign-in/sign-in-state.ts';

type World = Pick<MockCall<Operation>, 'model' | 'now'>;

/** The phone that calls. */
export function ownDevice({ model, caller }: World & { readonly caller: MockDeviceCaller }): ModelDevice {
  const device = model.devices.find(({ id }) => id === caller.deviceId);
  if (!device) throw new Refusal('device_unknown');
  return device;
}

/** The e-mail address of an account. */
export const emailOf = ({ model }: Pick<World, 'model'>, accountId: string): string =>
  model.signInNames.find((each) => each.accountId === accountId && each.kind === 'email')?.name ?? '';

/** An account as its phone names it. */
export const describeAccount = (world: World, accountId: string): Device['account'] => ({
  issuer: world.model.settings.brand.name,
  label: emailOf(world, accountId),
  organisations: membershipsOf(world.model, accountId, world.now)
    .filter((membership) => isOpen(membership, world.now))
    .map(({ organisationName }) => organisationName),
});

/** A phone as it sees itself. The mock has no push service: any key will do. */
export const describeDevice = (world: World, device: ModelDevice): Device => ({
  id: device.id,
  state: device.methodId ? 'active' : 'pending',
  name: device.name,
  account: describeAccount(world, device.accountId),
  pairedAt: device.createdAt.toISOString(),
  hasPush: device.hasPush,
  now: world.now.toISOString(),
  applicationServerKey: `B${'A'.repeat(86)}`,
});

export const getDevice: MockHandler<Operations['getDevice']> = (call) =>
  describeDevice(call, ownDevice(call));

export const renameDevice: MockHandler<Operations['renameDevice']> = (call) => {
  const device = ownDevice(call);
  device.name = call.body.name;
  const method = call.model.methods.find(({ id }) => id === device.methodId);
  if (method) method.name = call.body.name;
  return undefined;
};

export const removeDevice: MockHandler<Operations['removeDevice']> = (call) => {
  const { model, now } = call;
  const { id: deviceId, accountId, methodId } = ownDevice(call);
  if (methodId && model.methods.filter((each) => each.accountId === accountId).length < 2)
    throw new Refusal('last_method');
  if (methodId) tellMethodChanged(model, { accountId, kind: 'app', change: 'removed' }, now);
  model.methods = model.methods.filter(({ id }) => id !== methodId);
  if (methodId) {
    endDevicesOf(model, accountId, now);
    endProofsOf(model, accountId, 'app');
  }
  model.devices = model.devices.filter(({ id }) => id !== deviceId);
  return undefined;
};

export const setPushSubscription: MockHandler<Operations['setPushSubscription']> = (call) => {
  ownDevice(call).hasPush = true;
  return undefined;
};

export const removePushSubscription: MockHandler<Operations['removePushSubscription']> = (call) => {
  ownDevice(call).hasPush = false;
  return undefined;
};

export const createEventTicket: MockHandler<Operations['createEventTicket']> = ({ caller, now }) => ({
  ticket: caller.deviceId,
  expiresAt: new Date(now.getTime() + ticketLastsFor).toISOString(),
});

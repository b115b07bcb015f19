import { v7 as uuidv7 } from 'uuid';
import type { Operation } from '../../operation.ts';
import type { Policy } from '../../policies/policy.ts';
import { rememberedUntil } from '../../policies/remembered-device.ts';
import { stayingOf } from '../../sign-in/staying.ts';
import type { MockCall } from '../mock-handler.ts';
import type { Model } from '../model/model.ts';
import type { SignInState } from './sign-in-state.ts';

type ModelDevice = Model['rememberedDevices'][number];
type Remembering = Pick<MockCall<Operation>, 'model' | 'now' | 'cookies'>;

const tokensOf = ({ cookies }: Pick<Remembering, 'cookies'>): string[] =>
  (cookies.get('device') ?? '').split('.').filter(Boolean).slice(0, 4);

/** What the browser that calls remembers of an account. */
export function deviceOf(call: Pick<Remembering, 'model' | 'cookies'>, accountId: string | null) {
  const tokens = tokensOf(call);
  return call.model.rememberedDevices.findLast(
    (each) => each.accountId === accountId && tokens.includes(each.token),
  );
}

/** Forgets one thing that a browser remembers. A session that lasted by it, and has not ended, is an ordinary one then. */
function forgetDevice(model: Model, deviceId: string): void {
  model.rememberedDevices = model.rememberedDevices.filter(({ id }) => id !== deviceId);
  for (const session of model.sessions) if (session.deviceId === deviceId) session.deviceId = null;
}

/** Forgets what a browser remembers, and ends the sessions that lasted by it. */
export function endDevice(model: Model, { id }: Pick<ModelDevice, 'id'>, now: Date): void {
  for (const session of model.sessions) if (session.deviceId === id) session.endedAt ??= now;
  forgetDevice(model, id);
}

/** Forgets what every browser remembers of an account, and ends the sessions that lasted by it. */
export function endDevicesOf(model: Model, accountId: string, now: Date): void {
  for (const device of model.rememberedDevices)
    if (device.accountId === accountId) endDevice(model, device, now);
}

/** Takes a token from the browser that calls; it keeps those of other accounts. */
export function dropToken(call: Pick<Remembering, 'cookies'>, token: string): void {
  const kept = tokensOf(call).filter((each) => each !== token);
  if (kept.length > 0) call.cookies.set('device', kept.join('.'));
  else call.cookies.clear('device');
}

/** Until when a session lasts that was opened with "Stay signed in", by the policy as it is now; null for an ordinary one. */
export function sessionLastsUntil(model: Model, session: Model['sessions'][number]): Date | null {
  const device = model.rememberedDevices.find(({ id }) => id === session.deviceId);
  const organisation = model.organisations.find(({ id }) => id === session.organisationId);
  if (!device?.provedAt || !organisation) return null;
  return rememberedUntil(organisation.policy, device.provedAt);
}

function rememberAnew(
  { model, now, cookies }: Remembering,
  before: ModelDevice | undefined,
  remembered: Pick<ModelDevice, 'accountId' | 'provedAt' | 'keptAnswer'>,
): string {
  if (before) forgetDevice(model, before.id);
  const device = { id: uuidv7(), token: uuidv7(), createdAt: now, ...remembered };
  model.rememberedDevices.push(device);
  const others = tokensOf({ cookies }).filter((token) => token !== before?.token);
  cookies.set('device', [device.token, ...others].slice(0, 4).join('.'));
  return device.id;
}

/** Does as "Stay signed in?" was answered, in this sign-in or once for all: gives what the session lasts by. */
export function rememberDevice(call: Remembering, { signIn, facts, device }: SignInState, policy: Policy) {
  const { model, now } = call;
  const { accountId, methodProvedAt, staysSignedIn, asksToStayAgain } = signIn;
  const isAsked = staysSignedIn !== null;
  const stays = staysSignedIn ?? device?.keptAnswer ?? false;
  if (!accountId || (!isAsked && !stays)) return null;
  const staying = stays ? stayingOf({ facts, methodProvedAt }, policy) : null;
  if (stays && !staying) return null;

  for (const session of model.sessions) if (device && session.deviceId === device.id) session.endedAt ??= now;
  const keptAnswer = isAsked && asksToStayAgain ? null : stays;
  if (!staying) {
    if (keptAnswer === false) rememberAnew(call, device, { accountId, provedAt: null, keptAnswer });
    else if (device) forgetDevice(model, device.id);
    return null;
  }
  const { since, until, isProvedHere } = staying;
  if (device && !isProvedHere) {
    device.keptAnswer = keptAnswer;
    return { deviceId: device.id, until };
  }
  return { deviceId: rememberAnew(call, device, { accountId, provedAt: since, keptAnswer }), until };
}

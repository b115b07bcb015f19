import { v7 as uuidv7 } from 'uuid';
import type { Operation } from '../../api-client/operation.ts';
import { stayingOf } from '../../api-client/sign-in/staying.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import type { Call } from '../http/handler.ts';
import { createToken, hashToken } from '../secrets/tokens.ts';
import { addDeviceToken } from './device-cookie.ts';
import {
  addDevice,
  endSessionsOfDevice,
  forgetDevice,
  type RememberedDevice,
  updateDevice,
} from './remembered-device-queries.ts';
import type { Membership, SignInState } from './sign-in-queries.ts';

type Remembering = Pick<Call<Operation>, 'services' | 'cookies'>;

/** What a session lasts by: the device that is remembered, and until when. */
export interface LastingBy {
  readonly deviceId: string;
  readonly until: Date;
}

/** Remembers something by this browser, in the place of what it remembered of the account before. */
async function rememberAnew(
  tx: Transaction,
  { services, cookies }: Remembering,
  before: RememberedDevice | undefined,
  remembered: Pick<RememberedDevice, 'accountId' | 'provedAt' | 'keptAnswer'>,
): Promise<string> {
  if (before) await forgetDevice(tx, before.id);
  const id = uuidv7();
  const token = createToken();
  const createdAt = services.now();
  await addDevice(tx, { id, tokenHash: hashToken(token), createdAt, ...remembered });
  addDeviceToken(cookies, token, before?.tokenHash);
  return id;
}

/**
 * Does as "Stay signed in?" was answered, in this sign-in or once for all: gives what the session lasts by, null for an ordinary one
 * (G4.6). "No" also takes back an earlier "Yes". The browser is remembered with a token of its own, anew each time that a second factor was proved; where it was only
 * remembered, its time is not made longer.
 */
export async function rememberDevice(
  tx: Transaction,
  call: Remembering,
  state: SignInState,
  { policy }: Membership,
): Promise<LastingBy | null> {
  const { row, device, facts } = state;
  const { accountId, methodProvedAt } = row;
  const isAsked = row.staysSignedIn !== null;
  const stays = row.staysSignedIn ?? device?.keptAnswer ?? false;
  if (!accountId || (!isAsked && !stays)) return null;
  const staying = stays ? stayingOf({ facts, methodProvedAt }, policy) : null;
  if (stays && !staying) return null;

  if (device) await endSessionsOfDevice(tx, device.id, call.services.now());
  const keptAnswer = isAsked && row.asksToStayAgain ? null : stays;
  if (!staying) {
    if (keptAnswer === false) await rememberAnew(tx, call, device, { accountId, provedAt: null, keptAnswer });
    else if (device) await forgetDevice(tx, device.id);
    return null;
  }
  const { since, until, isProvedHere } = staying;
  if (device && !isProvedHere) {
    if (device.keptAnswer !== keptAnswer) await updateDevice(tx, device.id, { keptAnswer });
    return { deviceId: device.id, until };
  }
  const deviceId = await rememberAnew(tx, call, device, { accountId, provedAt: since, keptAnswer });
  await recordEvent(tx, 'device.remembered', { actor: 'account', actorAccountId: accountId, accountId });
  return { deviceId, until };
}

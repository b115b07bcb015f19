import { randomBytes, randomInt } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import {
  approvalLastsFor,
  approvalNumber,
  approvalPause,
  approvalsPerSignIn,
} from '../../api-client/authenticator/approval-rules.ts';
import type { Operations } from '../../api-client/operations.ts';
import { decideNextStep } from '../../api-client/sign-in/next-step.ts';
import type { Transaction } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { announce } from '../live/changes.ts';
import { wakePhones } from '../push/wake-phones.ts';
import type { Services } from '../services.ts';
import { guesserOf } from '../sign-in/guesser.ts';
import { endSignIn } from '../sign-in/prove-password.ts';
import type { SignInState } from '../sign-in/sign-in-queries.ts';
import { advance, type SignInCall, withSignIn } from '../sign-in/within-sign-in.ts';
import {
  countApprovals,
  countFailures,
  endLapsedApprovals,
  findOpenApproval,
  insertApproval,
  numberBinding,
} from './approval-queries.ts';
import { type DeviceRow, findPendingDevice, listActiveDevices } from './device-queries.ts';
import { pairingAccountOf } from './start-pairing.ts';

interface Aim {
  readonly accountId: string;
  readonly purpose: 'sign-in' | 'pairing';
  /** The phones that are asked. */
  readonly phones: readonly DeviceRow[];
  /** The organisations that it is for, by name. */
  readonly organisations: readonly string[];
}

/** What a request would be for; undefined where none is due. */
async function aimOf(tx: Transaction, state: SignInState): Promise<Aim | undefined> {
  const { accountId, id } = state.row;
  const { step, methods = [], organisationId } = decideNextStep(state.facts);
  if (!accountId) return undefined;
  const organisations = state.open
    .filter((each) => !organisationId || each.organisationId === organisationId)
    .map(({ organisationName }) => organisationName);
  if (step === 'verify' && methods.includes('app'))
    return { accountId, purpose: 'sign-in', phones: await listActiveDevices(tx, accountId), organisations };
  if (step !== 'register' || !pairingAccountOf(state)) return undefined;
  const phone = await findPendingDevice(tx, id);
  return phone && { accountId, purpose: 'pairing', phones: [phone], organisations };
}

/** Whether the account has used the browser before. */
const isKnown = async (tx: Transaction, call: SignInCall, { row }: SignInState): Promise<boolean> =>
  (await guesserOf(tx, call, row)).knownBrowser !== null;

async function mayNotSend(
  tx: Transaction,
  services: Services,
  { row }: SignInState,
  aim: Aim,
  fromKnownBrowser: boolean,
): Promise<Refusal | undefined> {
  const now = services.now();
  if ((await countApprovals(tx, row.id)) >= approvalsPerSignIn) return endSignIn(tx, row.id, now);
  if (aim.purpose === 'pairing') return undefined;
  const pause = approvalPause(await countFailures(tx, aim.accountId, now), fromKnownBrowser, now);
  return pause > 0 ? new Refusal('approval_paused', { retryAfter: pause }) : undefined;
}

/** Writes a request with a number of its own (ASVS 6.6.2, 6.6.3). False where the account has an open one. */
function writeRequest(
  tx: Transaction,
  { services, client }: SignInCall,
  { row }: SignInState,
  { accountId, purpose, phones, organisations }: Aim,
  fromKnownBrowser: boolean,
): Promise<boolean> {
  const id = uuidv7();
  const now = services.now();
  const number = approvalNumber((bound) => randomInt(bound));
  return insertApproval(tx, {
    id,
    accountId,
    signInId: row.id,
    purpose,
    deviceId: purpose === 'pairing' ? (phones[0]?.id ?? null) : null,
    nonce: randomBytes(32).toString('base64url'),
    numberEncrypted: services.sealer.seal(number, numberBinding(id)),
    organisations: [...organisations],
    userAgent: row.userAgent,
    place: client.place,
    fromKnownBrowser,
    createdAt: now,
    expiresAt: new Date(now.getTime() + approvalLastsFor),
  });
}

/**
 * Sends a request to the account's phones, or the open one of this sign-in once more. Another sign-in's is never replaced: throws
 * `approval_open_elsewhere`; `approval_paused` after denials and lapses (ASVS 6.6.4), on browsers that the account has not used
 * before.
 */
export const sendApproval: Handler<Operations['sendApproval']> = (call) =>
  withSignIn(call, null, async (tx, state) => {
    const { services } = call;
    const aim = await aimOf(tx, state);
    if (!aim || aim.phones.length === 0) return new Refusal('step_not_due');
    await endLapsedApprovals(tx, aim.accountId, services.now());
    const open = await findOpenApproval(tx, aim.accountId);
    if (open && open.signInId !== state.row.id) return new Refusal('approval_open_elsewhere');
    if (!open) {
      const fromKnownBrowser = await isKnown(tx, call, state);
      const refusal = await mayNotSend(tx, services, state, aim, fromKnownBrowser);
      if (refusal) return refusal;
      const isWritten = await writeRequest(tx, call, state, aim, fromKnownBrowser);
      if (!isWritten) return new Refusal('approval_open_elsewhere');
    }
    await wakePhones(tx, aim.phones, services.now());
    await announce(tx, `account:${aim.accountId}`);
    return advance(tx, call, state);
  });

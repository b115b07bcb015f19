import { stateOfActivation } from '../../api-client/authenticator/activation.ts';
import { activationUrl } from '../../api-client/authenticator/activation-link.ts';
import type { ApprovalProgress } from '../../api-client/authenticator/approval.ts';
import { approvalPause } from '../../api-client/authenticator/approval-rules.ts';
import type { PairingProgress } from '../../api-client/authenticator/pairing-progress.ts';
import type { Transaction } from '../db/database.ts';
import type { Services } from '../services.ts';
import type { SignInRow } from '../sign-in/sign-in-queries.ts';
import { latestActivation } from './activation-queries.ts';
import { type ApprovalRow, countFailures, latestApproval, numberBinding } from './approval-queries.ts';
import { type DeviceRow, findPendingDevice } from './device-queries.ts';

const secondsUntil = (moment: Date, now: Date) =>
  Math.max(0, Math.ceil((moment.getTime() - now.getTime()) / 1000));

function describeRequest({ sealer, now }: Services, row: ApprovalRow): ApprovalProgress['request'] {
  const { id, expiresAt, outcome, numberEncrypted } = row;
  if (outcome || !numberEncrypted) return { state: outcome ?? 'lapsed', id };
  if (expiresAt <= now()) return { state: 'lapsed', id };
  return {
    state: 'open',
    id,
    number: sealer.open(numberEncrypted, numberBinding(id)),
    expiresAt: expiresAt.toISOString(),
    secondsLeft: secondsUntil(expiresAt, now()),
  };
}

/** How a sign-in stands with its requests, or with those that try a phone out: in the wizard, denials and lapses slow nobody down. */
export async function describeApproval(
  tx: Transaction,
  services: Services,
  row: SignInRow,
  { triedDeviceId, isKnownBrowser }: { triedDeviceId: string | null; isKnownBrowser: boolean },
): Promise<ApprovalProgress> {
  const latest = await latestApproval(tx, row.id, triedDeviceId);
  const now = services.now();
  const failures =
    triedDeviceId === null && row.accountId
      ? await countFailures(tx, row.accountId, now)
      : { count: 0, lastAt: null };
  return {
    request: latest ? describeRequest(services, latest) : null,
    pause: approvalPause(failures, isKnownBrowser, now),
  };
}

/** How a phone is named to its owner. */
export const shownDevice = ({ name, system, proof }: DeviceRow) => ({ name, system, proof });

/** How far the wizard is with the app. */
export async function describePairing(
  tx: Transaction,
  services: Services,
  row: SignInRow,
): Promise<PairingProgress> {
  const phone = await findPendingDevice(tx, row.id);
  if (phone) {
    const tried = { triedDeviceId: phone.id, isKnownBrowser: true };
    const approval = await describeApproval(tx, services, row, tried);
    return { state: 'paired', phone: shownDevice(phone), approval };
  }
  const activation = await latestActivation(tx, row.id);
  const state = stateOfActivation(activation, services.now());
  if (state === 'none' || !activation) return { state: 'none' };
  if (state !== 'waiting') return { state: 'dead', reason: state };
  return {
    state,
    url: activationUrl(services.publicUrl(), activation.handle),
    expiresAt: activation.expiresAt.toISOString(),
    secondsLeft: secondsUntil(activation.expiresAt, services.now()),
  };
}

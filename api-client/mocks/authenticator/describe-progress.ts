import { stateOfActivation } from '../../authenticator/activation.ts';
import { activationUrl } from '../../authenticator/activation-link.ts';
import type { ApprovalProgress } from '../../authenticator/approval.ts';
import { approvalPause } from '../../authenticator/approval-rules.ts';
import type { PairingProgress } from '../../authenticator/pairing-progress.ts';
import type { Model, ModelApproval, ModelSignIn } from '../model/model.ts';

/** The latest request of a sign-in; or the latest that tries a phone out, or (null) that is for signing in. */
export const latestApproval = (
  model: Model,
  signInId: string,
  triedDeviceId?: string | null,
): ModelApproval | undefined =>
  model.approvals.findLast(
    (each) => each.signInId === signInId && (triedDeviceId === undefined || each.deviceId === triedDeviceId),
  );

const secondsUntil = (moment: Date, now: Date) => Math.ceil((moment.getTime() - now.getTime()) / 1000);

function describeRequest(request: ModelApproval | undefined, now: Date): ApprovalProgress['request'] {
  if (!request) return null;
  const { id, number, expiresAt, outcome } = request;
  if (outcome || expiresAt <= now) return { state: outcome ?? 'lapsed', id };
  return {
    state: 'open',
    id,
    number,
    expiresAt: expiresAt.toISOString(),
    secondsLeft: secondsUntil(expiresAt, now),
  };
}

/** The requests that slow strangers down: those since the last one that was approved on a browser of theirs. */
export function failuresOf(model: Model, accountId: string | null) {
  const fromStrangers = model.approvals.filter(
    (each) => each.accountId === accountId && each.purpose === 'sign-in' && !each.fromKnownBrowser,
  );
  const approvedAt = fromStrangers.findLastIndex(({ outcome }) => outcome === 'approved');
  const failures = fromStrangers
    .slice(approvedAt + 1)
    .filter(({ outcome }) => outcome !== null && outcome !== 'cancelled');
  return { count: failures.length, lastAt: failures.at(-1)?.endedAt ?? null };
}

/** How a sign-in stands with its requests. */
export function describeApproval(
  model: Model,
  { id, accountId }: ModelSignIn,
  now: Date,
  isKnownBrowser: boolean,
  triedDeviceId: string | null = null,
): ApprovalProgress {
  return {
    request: describeRequest(latestApproval(model, id, triedDeviceId), now),
    pause: approvalPause(failuresOf(model, accountId), isKnownBrowser, now),
  };
}

/** How far the wizard is with the app. */
export function describePairing(model: Model, signIn: ModelSignIn, now: Date): PairingProgress {
  const phone = model.devices.find((each) => each.signInId === signIn.id && !each.methodId);
  if (phone) {
    const { name, proof } = phone;
    const approval = { ...describeApproval(model, signIn, now, true, phone.id), pause: 0 };
    return { state: 'paired', phone: { name, system: null, proof }, approval };
  }
  const activation = model.activations.findLast(({ signInId }) => signInId === signIn.id);
  const state = stateOfActivation(activation, now);
  if (state === 'none' || !activation) return { state: 'none' };
  if (state !== 'waiting') return { state: 'dead', reason: state };
  return {
    state,
    url: activationUrl(model.publicUrl, activation.handle),
    expiresAt: activation.expiresAt.toISOString(),
    secondsLeft: secondsUntil(activation.expiresAt, now),
  };
}

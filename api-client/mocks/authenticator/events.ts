import { stateOfActivation } from '../../authenticator/activation.ts';
import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { Model, ModelSignIn } from '../model/model.ts';
import { type SignInCall, withSignIn } from '../sign-in/within-sign-in.ts';
import { openApprovals } from './approvals.ts';
import { latestApproval } from './describe-progress.ts';
import { ownDevice } from './own-device.ts';
import { endLapsedApprovals } from './send-approval.ts';

function pairingOf(model: Model, signIn: ModelSignIn, now: Date) {
  if (model.devices.some((each) => each.signInId === signIn.id && !each.methodId)) return 'paired';
  const activation = model.activations.findLast(({ signInId }) => signInId === signIn.id);
  const state = stateOfActivation(activation, now);
  if (state === 'none') return null;
  return state === 'waiting' ? state : 'dead';
}

/** The server's stream tells it before it ends; whoever polls comes back once more to hear it. */
function isReported({ model, caller }: SignInCall): boolean {
  const signIn = model.signIns.find(({ token }) => token === caller.token);
  return signIn !== undefined && latestApproval(model, signIn.id)?.outcome === 'reported';
}

export const streamSignInEvents: MockHandler<Operations['streamSignInEvents']> = (call) => {
  if (isReported(call))
    return [{ type: 'sign-in', data: { ended: true, pairing: null, approval: 'reported' } }] as const;
  return withSignIn(call, null, ({ signIn }) => {
    const { model, now } = call;
    endLapsedApprovals(model, now);
    const request = latestApproval(model, signIn.id);
    const approval = request ? (request.outcome ?? 'open') : null;
    return [
      { type: 'sign-in', data: { ended: false, pairing: pairingOf(model, signIn, now), approval } },
    ] as const;
  });
};

export const streamDeviceEvents: MockHandler<Operations['streamDeviceEvents']> = (call) => {
  const device = ownDevice(call);
  const open = openApprovals(call.model, device, call.now).map(({ id }) => id);
  return [{ type: 'device', data: { state: device.methodId ? 'active' : 'pending', open } }] as const;
};

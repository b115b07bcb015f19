import { activationsPerSignIn, composeActivation } from '../../authenticator/activation.ts';
import { activationLastsFor } from '../../authenticator/activation-lifetime.ts';
import { activationLink, activationUrl } from '../../authenticator/activation-link.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { decideNextStep } from '../../sign-in/next-step.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { SignInState } from '../sign-in/sign-in-state.ts';
import { withSignIn } from '../sign-in/within-sign-in.ts';
import { random } from './chance.ts';
import { endPairing } from './end-pairing.ts';

function pairingAccountOf({ signIn, enrolment, facts }: SignInState): string {
  const isAllowed = decideNextStep(facts).methods?.includes('app');
  const isDue = isAllowed && enrolment?.kind === 'app' && enrolment.stage !== 'done';
  if (!isDue || !signIn.accountId) throw new Refusal('step_not_due');
  return signIn.accountId;
}

export const startPairing: MockHandler<Operations['startPairing']> = (call) =>
  withSignIn(call, 'register', (state) => {
    const { model, now } = call;
    const accountId = pairingAccountOf(state);
    const signInId = state.signIn.id;
    if (model.activations.filter((each) => each.signInId === signInId).length >= activationsPerSignIn) {
      state.signIn.endedAt = now;
      return new Refusal('sign_in_ended');
    }
    endPairing(model, signInId, 'replaced', now);
    const { handle, code } = composeActivation(random);
    const expiresAt = new Date(now.getTime() + activationLastsFor);
    model.activations.push({
      handle,
      code,
      handover: null,
      signInId,
      accountId,
      codeAttempts: 0,
      expiresAt,
      endedAs: null,
    });
    return {
      url: activationUrl(model.publicUrl, handle),
      code,
      link: activationLink(model.publicUrl, handle, code),
      expiresAt: expiresAt.toISOString(),
      secondsLeft: activationLastsFor / 1000,
    };
  });

export const cancelPairing: MockHandler<Operations['cancelPairing']> = (call) =>
  withSignIn(call, 'register', (state) => {
    pairingAccountOf(state);
    endPairing(call.model, state.signIn.id, 'cancelled', call.now);
    return undefined;
  });

import { randomInt } from 'node:crypto';
import { activationsPerSignIn, composeActivation } from '../../api-client/authenticator/activation.ts';
import { activationLastsFor } from '../../api-client/authenticator/activation-lifetime.ts';
import { activationLink, activationUrl } from '../../api-client/authenticator/activation-link.ts';
import type { Operations } from '../../api-client/operations.ts';
import { decideNextStep } from '../../api-client/sign-in/next-step.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { announce } from '../live/changes.ts';
import { endSignIn } from '../sign-in/prove-password.ts';
import type { SignInState } from '../sign-in/sign-in-queries.ts';
import { withSignIn } from '../sign-in/within-sign-in.ts';
import { countActivations, insertActivation } from './activation-queries.ts';
import { endPairing } from './end-pairing.ts';

/** The account whose wizard is registering the app; null where it is not, or is done. */
export function pairingAccountOf({ row, enrolment, facts }: SignInState): string | null {
  const isAllowed = decideNextStep(facts).methods?.includes('app') ?? false;
  return isAllowed && enrolment?.kind === 'app' && enrolment.stage !== 'done' ? row.accountId : null;
}

/** Makes an activation code out of cryptographically strong chance; only its argon2id is kept (ASVS 6.5.2, 6.5.3). */
export const startPairing: Handler<Operations['startPairing']> = async (call) => {
  const { services } = call;
  await withSignIn(call, 'register', async (tx, state) => {
    if (!pairingAccountOf(state)) return new Refusal('step_not_due');
    const made = await countActivations(tx, state.row.id);
    return made >= activationsPerSignIn ? endSignIn(tx, state.row.id, services.now()) : undefined;
  });
  const { handle, code } = composeActivation((bound) => randomInt(bound));
  const codeHash = await services.passwords.hash(code);
  return withSignIn(call, 'register', async (tx, state) => {
    const accountId = pairingAccountOf(state);
    if (!accountId) return new Refusal('step_not_due');
    const now = services.now();
    const expiresAt = new Date(now.getTime() + activationLastsFor);
    const signInId = state.row.id;
    await endPairing(tx, signInId, 'replaced', now);
    await insertActivation(tx, { handle, signInId, accountId, codeHash, createdAt: now, expiresAt });
    await announce(tx, `account:${accountId}`);
    return {
      url: activationUrl(services.publicUrl(), handle),
      code,
      link: activationLink(services.publicUrl(), handle, code),
      expiresAt: expiresAt.toISOString(),
      secondsLeft: activationLastsFor / 1000,
    };
  });
};

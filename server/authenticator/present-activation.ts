import { activationCodeAttempts } from '../../api-client/authenticator/activation.ts';
import type { Operation } from '../../api-client/operation.ts';
import { identify, type Transaction } from '../db/database.ts';
import type { Call } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { announce } from '../live/changes.ts';
import { lockSignInById, type SignInRow } from '../sign-in/sign-in-queries.ts';
import {
  type ActivationRow,
  endActivation,
  findActivation,
  lockActivation,
  setCodeAttempts,
} from './activation-queries.ts';

interface Presented {
  readonly handle: string;
  readonly code?: string | undefined;
  /** In the place of the code: it was typed or scanned before. */
  readonly handover?: string | undefined;
}

interface Opened {
  readonly activation: ActivationRow;
  readonly signIn: SignInRow;
}

type PresentCall = Pick<Call<Operation>, 'services' | 'client'>;

/** Runs `work` on a live activation, in its account's context. A Refusal that is given keeps what was written. */
async function withActivation<Result>(
  { services }: PresentCall,
  handle: string,
  work: (tx: Transaction, opened: Opened) => Promise<Result | Refusal>,
): Promise<Result> {
  const outcome = await services.database.transaction({ kind: 'account', presented: handle }, async (tx) => {
    const found = await findActivation(tx, handle);
    if (!found) throw new Refusal('activation_dead');
    await identify(tx, found.accountId);
    // The sign-in first: the wizard takes its locks in this order too.
    const signIn = await lockSignInById(tx, found.signInId);
    const activation = await lockActivation(tx, handle);
    const now = services.now();
    if (!activation || activation.endedAt || activation.expiresAt <= now)
      throw new Refusal('activation_dead');
    if (!signIn || signIn.endedAt || signIn.expiresAt <= now) throw new Refusal('activation_dead');
    return work(tx, { activation, signIn });
  });
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

/**
 * Checks the handle and what opens it, and runs `work` on the activation. A handover is the server's own word that the code was
 * right: nothing to count, and it is worth what its activation is worth. Throws as `presentCode` does.
 */
export async function presentActivation<Result>(
  call: PresentCall,
  { handle, code, handover }: Presented,
  work: (tx: Transaction, opened: Opened) => Promise<Result>,
): Promise<Result> {
  if (code !== undefined) return presentCode(call, { handle, code }, work);
  const handed = handover === undefined ? undefined : call.services.singleUse.read('handover', handover);
  if (handed !== handle) throw new Refusal('activation_dead');
  return withActivation(call, handle, work);
}

/**
 * Checks handle and code, and runs `work` on the activation. Each attempt counts before it is checked, so that parallel guesses
 * count too; a right one is taken back. Throws `activation_dead`, `activation_code_wrong`, `too_many_attempts`.
 */
async function presentCode<Result>(
  call: PresentCall,
  { handle, code }: { readonly handle: string; readonly code: string },
  work: (tx: Transaction, opened: Opened) => Promise<Result>,
): Promise<Result> {
  const { services } = call;
  const guesser = { subject: `activation ${handle}`, address: call.client.address, knownBrowser: null };
  await services.throttle.attempt('code', guesser);
  const attempt = await withActivation(call, handle, async (tx, { activation }) => {
    if (activation.codeAttempts >= activationCodeAttempts) return new Refusal('activation_dead');
    await setCodeAttempts(tx, handle, activation.codeAttempts + 1);
    return { hash: activation.codeHash };
  });
  const isRight = await services.passwords.verify(attempt.hash, code);
  const result = await withActivation(call, handle, async (tx, opened) => {
    const { codeAttempts, signInId, accountId } = opened.activation;
    if (isRight) {
      await setCodeAttempts(tx, handle, codeAttempts - 1);
      return work(tx, opened);
    }
    if (codeAttempts >= activationCodeAttempts) {
      await endActivation(tx, signInId, 'too-many-attempts', services.now());
      await announce(tx, `account:${accountId}`);
    }
    return new Refusal('activation_code_wrong');
  });
  await services.throttle.succeeded('code', guesser);
  return result;
}

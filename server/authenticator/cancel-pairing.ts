import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { announce } from '../live/changes.ts';
import { withSignIn } from '../sign-in/within-sign-in.ts';
import { endPairing } from './end-pairing.ts';
import { pairingAccountOf } from './start-pairing.ts';

/** Ends the activation and whatever it began (G3.2). Repeating it is no error. */
export const cancelPairing: Handler<Operations['cancelPairing']> = (call) =>
  withSignIn(call, 'register', async (tx, state) => {
    const accountId = pairingAccountOf(state);
    if (!accountId) return new Refusal('step_not_due');
    await endPairing(tx, state.row.id, 'cancelled', call.services.now());
    await announce(tx, `account:${accountId}`);
    return undefined;
  });

import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';
import { beginEnrolment } from './enrolment-queries.ts';

/** Generates a new key and QR code; the old ones are dead at once (G3.2). */
export const renewEnrolment: Handler<Operations['renewEnrolment']> = (call) =>
  withSignIn(call, 'register', async (tx, state) => {
    const { row, enrolment } = state;
    if (!row.accountId || enrolment?.kind !== 'totp' || enrolment.stage === 'done')
      return new Refusal('step_not_due');
    const { accountId, id: signInId } = row;
    const { kind, stage } = enrolment;
    const now = call.services.now();
    await beginEnrolment(tx, call.services.sealer, { signInId, accountId, kind, stage, now });
    return advance(tx, call, state);
  });

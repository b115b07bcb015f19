import { stateOfActivation } from '../../api-client/authenticator/activation.ts';
import type { SignInEvent } from '../../api-client/authenticator/stream-sign-in-events.ts';
import type { Operations } from '../../api-client/operations.ts';
import { identify, type Transaction } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { streamSnapshots } from '../live/stream-snapshots.ts';
import { findSignInByToken, type SignInRow } from '../sign-in/sign-in-queries.ts';
import { withSignIn } from '../sign-in/within-sign-in.ts';
import { latestActivation } from './activation-queries.ts';
import { latestApproval } from './approval-queries.ts';
import { findPendingDevice } from './device-queries.ts';

interface Watched {
  readonly data: SignInEvent;
  readonly changesAt: Date | null;
}

async function watchPairing(tx: Transaction, row: SignInRow, now: Date) {
  if (await findPendingDevice(tx, row.id)) return { pairing: 'paired', changesAt: null } as const;
  const activation = await latestActivation(tx, row.id);
  const state = stateOfActivation(activation, now);
  if (state === 'none' || !activation) return { pairing: null, changesAt: null };
  if (state === 'waiting') return { pairing: state, changesAt: activation.expiresAt } as const;
  return { pairing: 'dead', changesAt: null } as const;
}

async function watchApproval(tx: Transaction, row: SignInRow, now: Date) {
  const request = await latestApproval(tx, row.id);
  if (!request) return { approval: null, changesAt: null };
  if (request.outcome) return { approval: request.outcome, changesAt: null };
  if (request.expiresAt <= now) return { approval: 'lapsed', changesAt: null } as const;
  return { approval: 'open', changesAt: request.expiresAt } as const;
}

const earliest = (...moments: readonly (Date | null)[]): Date | null =>
  moments.filter((moment) => moment !== null).sort((one, other) => one.getTime() - other.getTime())[0] ??
  null;

async function watch(tx: Transaction, row: SignInRow, now: Date): Promise<Watched> {
  const { pairing, changesAt: activationEnds } = await watchPairing(tx, row, now);
  const { approval, changesAt: requestEnds } = await watchApproval(tx, row, now);
  return {
    data: { ended: false, pairing, approval },
    changesAt: earliest(activationEnds, requestEnds, row.expiresAt),
  };
}

/** A sign-in that is over, and whether it is because the person said on the phone that it was not them. */
async function watchEnded(tx: Transaction, row: SignInRow | undefined): Promise<Watched> {
  const request = row?.accountId ? await latestApproval(tx, row.id) : undefined;
  const approval = request?.outcome === 'reported' ? request.outcome : null;
  return { data: { ended: true, pairing: null, approval }, changesAt: null };
}

/** Tells the browser of a sign-in what changes on the phone, in another tab and by time, until the sign-in is over. */
export const streamSignInEvents: Handler<Operations['streamSignInEvents']> = async (call) => {
  const { services, caller, stream } = call;
  const { changes, database, now } = services;
  const { tokenHash } = caller;
  const accountId = await withSignIn(call, null, async (_tx, { row }) => row.accountId);
  return streamSnapshots({
    ...stream,
    changes,
    now,
    topic: accountId === null ? null : `account:${accountId}`,
    read: () =>
      database.transaction({ kind: 'account', tokenHash }, async (tx) => {
        const row = await findSignInByToken(tx, tokenHash);
        const isOver = !row || row.endedAt !== null || row.expiresAt <= now();
        if (row?.accountId) await identify(tx, row.accountId);
        const { data, changesAt } = isOver ? await watchEnded(tx, row) : await watch(tx, row, now());
        return { event: { type: 'sign-in' as const, data }, changesAt, isLast: data.ended };
      }),
  });
};

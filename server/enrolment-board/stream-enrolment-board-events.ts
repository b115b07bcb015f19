import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { and, eq, isNull } from 'drizzle-orm';
import type { Operations } from '../../api-client/operations.ts';
import type { Transaction } from '../db/database.ts';
import { sessions } from '../db/schema.ts';
import type { Handler, SessionCaller } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { streamSnapshots } from '../live/stream-snapshots.ts';
import { nextLapse } from './enrolment-board-queries.ts';
import { readEnrolmentBoard } from './read-enrolment-board.ts';

/** The board is read so often at most, however fast its contacts change. */
const restsBetween = 1_000;
/** A stream ends after so long: the browser comes back, and its session and right are looked at anew. */
const streamsFor = 5 * 60_000;

async function isSessionOpen(tx: Transaction, { sessionId }: SessionCaller): Promise<boolean> {
  const [open] = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)));
  return open !== undefined;
}

/**
 * Tells the browser that looks at the enrolment board when it stands otherwise, on whichever server that came about; also when only
 * an invitation lapsed. It says no names: the board itself is read by who may. Ends with the session.
 */
export const streamEnrolmentBoardEvents: Handler<Operations['streamEnrolmentBoardEvents']> = async ({
  services,
  caller,
  stream,
}) => {
  const { changes, database, now } = services;
  const { organisationId } = caller;
  const endsAt = Date.now() + streamsFor;
  let readAt = 0;
  return streamSnapshots({
    ...stream,
    changes,
    now,
    topic: `organisation:${organisationId}`,
    read: async () => {
      const rest = readAt + restsBetween - Date.now();
      if (rest > 0) await wait(rest, undefined, { signal: stream.gone }).catch(() => undefined);
      readAt = Date.now();
      return database.transaction(organisationContext(caller), async (tx) => {
        const ended = !(await isSessionOpen(tx, caller));
        const board = ended ? null : await readEnrolmentBoard(tx, organisationId, now());
        const digest = createHash('sha256').update(JSON.stringify(board)).digest('base64url').slice(0, 22);
        return {
          event: { type: 'board' as const, data: { digest, ended } },
          changesAt: ended ? null : await nextLapse(tx, organisationId, now()),
          isLast: ended || Date.now() >= endsAt,
        };
      });
    },
  });
};

import * as z from 'zod/mini';
import { operation } from '../operation.ts';

/** The board stands otherwise than before; it is read again. */
export const boardEventSchema = z.object({
  /** A digest of the board: equal where nothing changed. */
  digest: z.string(),
  /** The session is over: nothing follows. */
  ended: z.boolean(),
});

export const streamEnrolmentBoardEvents = operation({
  method: 'GET',
  path: '/api/v1/enrolment-board/events',
  summary: 'Server-sent events while the enrolment board is looked at: read the board again after each',
  access: { by: 'session', authorisation: 'manage-contacts' },
  success: { status: 200 },
  events: { board: boardEventSchema },
  problems: [],
});

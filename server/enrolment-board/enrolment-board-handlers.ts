import type { Handlers } from '../http/handler.ts';
import { getEnrolmentBoard } from './get-enrolment-board.ts';
import { streamEnrolmentBoardEvents } from './stream-enrolment-board-events.ts';

/** The operations of the enrolment board. */
export const enrolmentBoardHandlers = {
  getEnrolmentBoard,
  streamEnrolmentBoardEvents,
} satisfies Partial<Handlers>;

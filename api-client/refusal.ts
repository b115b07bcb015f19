import type { Problem } from './problem-body.ts';
import { type FieldCode, type ProblemCode, problemStatus } from './problems.ts';

interface RefusalDetails {
  readonly errors?: readonly { path: string; code: FieldCode }[];
  /** Seconds. */
  readonly retryAfter?: number;
}

/** Thrown by a handler to say no: becomes problem+json with the code's status (RFC 9457). The transaction is rolled back. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly details: RefusalDetails;
  constructor(code: ProblemCode, details: RefusalDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** Refuses one field of the body: `input_invalid` with its path and the reason's code. */
export const refuseField = (path: string, code: FieldCode): Refusal =>
  new Refusal('input_invalid', { errors: [{ path, code }] });

/** The body of a refusal (RFC 9457 §3). */
export function problemOf(code: ProblemCode, { errors, retryAfter }: RefusalDetails = {}): Problem {
  return {
    type: `https://voordeur.example/problems/${code}`,
    title: code.replaceAll('_', ' '),
    status: problemStatus[code],
    code,
    ...(errors && { errors: [...errors] }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

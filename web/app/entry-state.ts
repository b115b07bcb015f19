import { type ProblemCode, problemStatus } from '../../api-client/problems.ts';

/** What a navigation to the sign-in screen takes along. */
export interface EntryState {
  /** Filled in already, for somebody who just signed out or went back. */
  signInName?: string | undefined;
  /** Why they are here. */
  notice?: ProblemCode | undefined;
  /** They come to register a method (G2.1). */
  wantsToRegister?: boolean;
}

const isProblemCode = (value: unknown): value is ProblemCode =>
  typeof value === 'string' && Object.hasOwn(problemStatus, value);

/** Reads it back; the browser may have kept one of another version. */
export function readEntryState(state: unknown): EntryState {
  if (typeof state !== 'object' || state === null) return {};
  const { signInName, notice, wantsToRegister } = state as Record<string, unknown>;
  return {
    ...(typeof signInName === 'string' && { signInName }),
    ...(isProblemCode(notice) && { notice }),
    ...(wantsToRegister === true && { wantsToRegister }),
  };
}

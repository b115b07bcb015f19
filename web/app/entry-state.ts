import * as z from 'zod/mini';
import { type ProblemCode, problemStatus } from '../../api-client/problems.ts';

const codes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]];

const entryStateSchema = z.object({
  /** Filled in already, for somebody who just signed out or went back. */
  signInName: z.optional(z.string()),
  /** Why they are here. */
  notice: z.optional(z.enum(codes)),
});

/** What a navigation to the sign-in screen takes along. */
export type EntryState = z.infer<typeof entryStateSchema>;

export function readEntryState(state: unknown): EntryState {
  const parsed = entryStateSchema.safeParse(state);
  return parsed.success ? parsed.data : {};
}

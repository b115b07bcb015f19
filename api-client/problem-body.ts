import * as z from 'zod/mini';
import { fieldCodes, type ProblemCode, problemStatus } from './problems.ts';

const problemCodes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]];

export const problemCodeSchema = z.enum(problemCodes);

/** The body of every refusal, sent as `application/problem+json` (RFC 9457). It holds codes, never prose for people. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: problemCodeSchema,
  errors: z.optional(z.array(z.object({ path: z.string(), code: z.enum(fieldCodes) }))),
  /** Seconds to wait, with `too_many_attempts` and `overloaded`; the same as the header Retry-After. */
  retryAfter: z.optional(z.int()),
});

export type Problem = z.infer<typeof problemSchema>;

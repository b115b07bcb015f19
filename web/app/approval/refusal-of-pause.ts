import { useMemo } from 'react';
import { ApiProblem } from '../../../api-client/client.ts';
import { problemOf } from '../../../api-client/refusal.ts';

/** A pause that is due before another request, as the refusal that sending one now would get: buttons and notes count it down. */
export const useRefusalOfPause = (seconds: number, receivedAs: unknown): ApiProblem | null =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause counts from when it was received.
  useMemo(
    () => (seconds > 0 ? new ApiProblem(problemOf('approval_paused', { retryAfter: seconds })) : null),
    [seconds, receivedAs],
  );

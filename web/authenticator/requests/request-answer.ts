import { useState } from 'react';
import type { WaitingRequest } from '../accounts/waiting-requests.ts';
import { useRun } from '../frame/run.ts';
import { approveRequest, denyRequest, reportRequest } from './answer-request.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** Answering one request: what it has come to, and what the buttons do. */
export function useRequestAnswer({ account, request }: WaitingRequest) {
  const { pending, error, start } = useRun();
  const [answering, setAnswering] = useState<'approve' | 'deny' | 'report'>();
  const [outcome, setOutcome] = useState<Outcome>();

  const answer = (kind: typeof answering, work: () => Promise<void>, success: Outcome) =>
    start(async () => {
      setAnswering(kind);
      try {
        await work();
        setOutcome(success);
      } catch (cause) {
        const ended = outcomeOf(cause);
        if (!ended) throw cause;
        setOutcome(ended);
      }
    });
  return {
    outcome,
    setOutcome,
    error,
    /** Which of the buttons is under way. */
    pending: pending ? answering : undefined,
    approve: (number: string) =>
      answer('approve', () => approveRequest(account, request, number), 'approved'),
    deny: () => answer('deny', () => denyRequest(account, request), 'denied'),
    report: () => answer('report', () => reportRequest(account, request), 'reported'),
  };
}

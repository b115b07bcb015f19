import { useEffect, useState } from 'react';
import { ApiProblem } from '../../api-client/client.ts';

const secondsLeft = (error: unknown) => {
  if (!(error instanceof ApiProblem) || error.problem.retryAfter === undefined) return 0;
  return Math.max(0, Math.ceil((error.at + error.problem.retryAfter * 1000 - Date.now()) / 1000));
};

/** How many seconds a refusal asks to wait before the next try, counting down; 0 when there is nothing to wait for. */
export function useSecondsToWait(error: unknown): number {
  const [counted, setCounted] = useState({ error, seconds: secondsLeft(error) });
  if (counted.error !== error) setCounted({ error, seconds: secondsLeft(error) });
  const over = counted.seconds === 0;
  useEffect(() => {
    if (over) return;
    const tick = () => {
      const seconds = secondsLeft(error);
      setCounted((shown) => (shown.seconds === seconds ? shown : { error, seconds }));
    };
    const ticking = setInterval(tick, 250);
    return () => clearInterval(ticking);
  }, [error, over]);
  return counted.seconds;
}

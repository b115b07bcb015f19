import { useState } from 'react';

interface Run {
  readonly pending: boolean;
  readonly error: Error | null;
  /** Does it; a second press while it is under way does nothing. */
  readonly start: (work: () => Promise<void>) => Promise<void>;
  readonly forget: () => void;
}

const asError = (cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause)));

/** Something that a button does: whether it is under way, and why it did not work the last time. */
export function useRun(): Run {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  return {
    pending,
    error,
    forget: () => setError(null),
    async start(work) {
      if (pending) return;
      setPending(true);
      try {
        await work();
        setError(null);
      } catch (cause) {
        setError(asError(cause));
      } finally {
        setPending(false);
      }
    },
  };
}

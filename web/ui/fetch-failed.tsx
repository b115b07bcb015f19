import { Button } from './button.tsx';
import { Note } from './note.tsx';
import { asksToWait, useProblemWords } from './problem-words.ts';
import { WaitingTime } from './waiting-time.tsx';

interface FetchFailedProps {
  /** What could not be fetched. */
  what: string;
  error: Error;
  tryAgain: string;
  pending: boolean;
  onTryAgain: () => void;
}

/** What a screen shows in the place of what it could not get. */
export function FetchFailed({ what, error, tryAgain, pending, onTryAgain }: FetchFailedProps) {
  const words = useProblemWords();
  return (
    <Note kind="danger">
      <p role="alert">
        <b>{what}</b> {words.ofProblem(error)}
      </p>
      {asksToWait(error) && <WaitingTime error={error} />}
      <div>
        <Button look="secondary" size="small" pending={pending} refusal={error} onClick={onTryAgain}>
          {tryAgain}
        </Button>
      </div>
    </Note>
  );
}

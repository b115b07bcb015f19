import { Button } from './button.tsx';
import { Note } from './note.tsx';
import { useProblemWords } from './problem-words.ts';

interface FetchFailedProps {
  /** What could not be fetched. */
  what: string;
  error: unknown;
  tryAgain: string;
  pending: boolean;
  onTryAgain: () => void;
}

/** What a screen shows in the place of what it could not get. */
export function FetchFailed({ what, error, tryAgain, pending, onTryAgain }: FetchFailedProps) {
  const words = useProblemWords();
  return (
    <Note kind="danger" role="alert">
      <p>
        <b>{what}</b> {words.ofProblem(error)}
      </p>
      <div>
        <Button look="secondary" size="small" pending={pending} onClick={onTryAgain}>
          {tryAgain}
        </Button>
      </div>
    </Note>
  );
}

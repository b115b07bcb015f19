import { ApiProblem } from '../../api-client/client.ts';
import { Note } from './note.tsx';
import { useProblemWords } from './problem-words.ts';
import { WaitingTime } from './waiting-time.tsx';

/** Why a form, or a button, did not do it: in words, and read out. Nothing while there is no error. */
export function FormError({ error }: { error: Error | null }) {
  const words = useProblemWords();
  if (!error) return null;
  const seconds = error instanceof ApiProblem ? error.problem.retryAfter : undefined;
  return (
    <Note kind="danger">
      <p role="alert">{words.ofProblem(error)}</p>
      {seconds !== undefined && <WaitingTime error={error} seconds={seconds} />}
    </Note>
  );
}

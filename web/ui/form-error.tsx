import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Note } from './note.tsx';
import { asksToWait, useProblemWords, worthTryingAgain } from './problem-words.ts';
import { WaitingTime } from './waiting-time.tsx';

interface FormErrorProps {
  error: Error | null;
  /** What was done is done again: the note stays meanwhile, so that its button keeps the focus. */
  pending?: boolean;
  /** Does the same once more, offered where that may help at once; how long to wait, the form's own button says. */
  onTryAgain?: () => void;
  /** Something was typed: says that it is still there. */
  typed?: boolean;
}

interface Latest {
  error: Error | null;
  number: number;
  hasButton: boolean;
}

/** Why a form, or a button, did not do it, and a way on: in words, and read out. Nothing while there is no error. */
export function FormError({ error, pending = false, onTryAgain, typed = false }: FormErrorProps) {
  const { t } = useTranslation();
  const words = useProblemWords();
  const [latest, setLatest] = useState<Latest>({ error: null, number: 0, hasButton: false });
  if (error && error !== latest.error) {
    const { number, hasButton } = latest;
    setLatest({
      error,
      number: number + 1,
      hasButton: hasButton || (worthTryingAgain(error) && !asksToWait(error)),
    });
  }
  const note = useRef<HTMLDivElement>(null);
  // Where a form is longer than the screen, the button that was pressed may be far from here.
  useEffect(() => {
    if (latest.number > 0) note.current?.scrollIntoView({ block: 'nearest' });
  }, [latest.number]);
  const shown = error ?? (pending && onTryAgain ? latest.error : null);
  if (!shown) return null;

  const mayHelp = worthTryingAgain(shown);
  return (
    <Note ref={note} kind="danger">
      {/* Another failure is read out again, though its words may be the same. */}
      <p role="alert" key={latest.number}>
        {words.ofProblem(shown)} {typed && mayHelp && t('typedIsKept')}
      </p>
      {asksToWait(shown) && <WaitingTime error={shown} />}
      {latest.hasButton && onTryAgain && (
        <div>
          <Button look="secondary" size="small" pending={pending} refusal={shown} onClick={onTryAgain}>
            {t('tryAgain')}
          </Button>
        </div>
      )}
    </Note>
  );
}

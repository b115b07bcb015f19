import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

interface CopyButtonProps {
  text: string;
  /** What is copied, for those who hear the button without what stands beside it. */
  label: string;
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  };
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Button look="secondary" size="small" aria-label={label} onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <span role="status" className="text-sm">
        {outcome && t(outcome)}
      </span>
    </span>
  );
}

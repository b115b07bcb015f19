import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MomentField } from '../../ui/moment-field.tsx';
import { type Edge, momentOf, typedMomentOf } from './right-moment.ts';
import { useTermWords } from './term-words.ts';

interface RightMomentFieldProps {
  edge: Edge;
  label: string;
  /** While nothing is chosen; after that it says what was. */
  hint: string;
  error?: string | undefined;
  value: string | null;
  onChange: (at: string | null) => void;
}

/** The day, and if need be the time, from which or until which something counts, in the time zone of rights. */
export function RightMomentField({ edge, label, hint, error, value, onChange }: RightMomentFieldProps) {
  const { t } = useTranslation('rights');
  const words = useTermWords();
  const [typed, setTyped] = useState(() => typedMomentOf(value, edge));
  // Somebody else may have set another one meanwhile, such as a colleague's in the place of one's own.
  const shown = momentOf(typed, edge) === value ? typed : typedMomentOf(value, edge);
  return (
    <MomentField
      label={label}
      timeLabel={t('time')}
      hint={value === null ? hint : words.inFull(value, edge)}
      error={error}
      value={shown}
      onChange={(changed) => {
        setTyped(changed);
        onChange(momentOf(changed, edge));
      }}
    />
  );
}

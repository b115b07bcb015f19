import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import { Note } from '../../ui/note.tsx';
import { useSharedState } from '../../ui/shared-state.ts';
import { clockDifference } from './clock-difference.ts';

/** Says that the clock of this phone is wrong: nothing here depends on it, but other apps' codes do. */
export function ClockNote() {
  const { t } = useTranslation('authenticator');
  const { duration } = useFormats();
  const difference = useSharedState(clockDifference);
  if (difference === 0) return null;
  const words = { duration: duration(Math.abs(difference) / 1000) };
  return (
    <Note kind="warn">
      <p>{t(difference > 0 ? 'accounts.clockAhead' : 'accounts.clockBehind', words)}</p>
    </Note>
  );
}

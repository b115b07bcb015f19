import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import { announce } from '../../ui/announcements.tsx';

/** When the time that is left is read out; not each second. */
const told = [30, 10];

const onClock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** The time that is left, at the top of the screen. */
export function TimeLeft({ seconds }: { seconds: number }) {
  const { t } = useTranslation('authenticator');
  return <span className="text-sm tabular-nums">{t('request.left', { time: onClock(seconds) })}</span>;
}

/** The same as a bar that empties; it is heard at a few moments. */
export function TimeBar({ seconds, ofSeconds }: { seconds: number; ofSeconds: number }) {
  const { t } = useTranslation('authenticator');
  const { duration } = useFormats();
  const words = t('request.timeLeftInWords', { duration: duration(seconds) });
  const before = useRef(seconds);
  useEffect(() => {
    const shown = before.current;
    before.current = seconds;
    if (told.some((mark) => shown > mark && seconds <= mark && seconds > 0)) announce(words);
  }, [seconds, words]);
  return (
    <div
      role="progressbar"
      aria-label={t('request.timeLeft')}
      aria-valuemin={0}
      aria-valuemax={ofSeconds}
      aria-valuenow={seconds}
      aria-valuetext={words}
      className="h-1.5 border-light-rim border-b bg-glass"
    >
      <div
        className="h-full bg-light"
        style={{ width: `${(100 * Math.min(seconds, ofSeconds)) / ofSeconds}%` }}
      />
    </div>
  );
}

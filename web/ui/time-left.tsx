import { type ReactNode, useEffect, useRef } from 'react';
import { useFormats } from '../i18n/formats.ts';
import { announce } from './announcements.tsx';
import { useSecondsUntil } from './seconds-until.ts';

/** When the time that is left is read out; not each second. */
const told = [300, 60, 30, 10];

interface TimeLeftProps {
  /** The moment, by this browser's clock, in milliseconds. */
  until: number;
  /** How long it is in all, in seconds. */
  outOf: number;
  /** What the bar is called for who does not see it. */
  label: string;
  /** Puts a duration into a sentence. */
  say: (duration: string) => string;
  /** Stands beside the words. */
  children?: ReactNode;
}

/** The time that is left, in words and as a bar; read out at sensible moments. */
export function TimeLeft({ until, outOf, label, say, children }: TimeLeftProps) {
  const formats = useFormats();
  const seconds = useSecondsUntil(until);
  const before = useRef(seconds);
  const words = say(formats.shortDuration(seconds));
  const spoken = say(formats.duration(seconds));

  useEffect(() => {
    const shown = before.current;
    before.current = seconds;
    if (told.some((mark) => shown > mark && seconds <= mark && seconds > 0)) announce(spoken);
  }, [seconds, spoken]);

  return (
    <div className="grid gap-2 text-sm">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <span className="tabular-nums">{words}</span>
        {children}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={outOf}
        aria-valuenow={Math.min(seconds, outOf)}
        aria-valuetext={spoken}
        className="h-1.5 bg-glass"
      >
        <div
          className="h-full border-light-rim border-b bg-light"
          style={{ width: `${Math.min(100, (100 * seconds) / outOf)}%` }}
        />
      </div>
    </div>
  );
}

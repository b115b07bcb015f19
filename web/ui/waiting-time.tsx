import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/formats.ts';

const startWait = (error: Error, seconds: number) => ({
  error,
  end: Date.now() + seconds * 1000,
  remaining: seconds,
});

/** Counts down in words how long a person has to wait after a refusal. Not read out each second; its end is. */
export function WaitingTime({ error, seconds }: { error: Error; seconds: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [wait, setWait] = useState(() => startWait(error, seconds));
  if (wait.error !== error) setWait(startWait(error, seconds));

  const { end, remaining } = wait;
  const over = remaining === 0;
  useEffect(() => {
    if (over) return;
    const tick = () => {
      const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setWait((shown) => (shown.remaining === left ? shown : { ...shown, remaining: left }));
    };
    const ticking = setInterval(tick, 250);
    return () => clearInterval(ticking);
  }, [end, over]);

  return (
    <>
      {!over && <p role="timer">{t('wait.remaining', { duration: formats.duration(remaining) })}</p>}
      <p role="status">{over && t('wait.over')}</p>
    </>
  );
}

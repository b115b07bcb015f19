import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/formats.ts';
import { announce } from './announcements.tsx';
import { useSecondsToWait } from './seconds-to-wait.ts';

/** When the time that is left is read out; not each second. */
const told = [300, 60, 30, 10];

/** Counts down in words how long a person has to wait after a refusal; nothing where there is no need to. */
export function WaitingTime({ error }: { error: Error }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const seconds = useSecondsToWait(error);
  const before = useRef({ error, seconds: 0 });

  useEffect(() => {
    const { error: earlier, seconds: shown } = before.current;
    before.current = { error, seconds };
    const isNew = seconds > 0 && (earlier !== error || shown === 0);
    if (isNew || told.some((mark) => shown > mark && seconds <= mark && seconds > 0))
      announce(t('wait.remaining', { duration: formats.duration(seconds) }));
    else if (shown > 0 && seconds === 0) announce(t('wait.over'));
  }, [error, seconds, t, formats]);

  return <p>{seconds > 0 ? t('wait.remaining', { duration: formats.duration(seconds) }) : t('wait.over')}</p>;
}

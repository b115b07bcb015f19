import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from './announcements.tsx';

const noticeable = 300;

/** Whether something has been under way for long enough to say so. Reads it out, too. */
export function useTakesAWhile(pending: boolean): boolean {
  const { t } = useTranslation();
  const [long, setLong] = useState(false);
  if (!pending && long) setLong(false);
  useEffect(() => {
    if (!pending) return;
    const waiting = setTimeout(() => {
      setLong(true);
      announce(t('underWay'));
    }, noticeable);
    return () => clearTimeout(waiting);
  }, [pending, t]);
  return pending && long;
}

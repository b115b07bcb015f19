import { useEffect, useState } from 'react';

const secondsUntil = (moment: number) => Math.max(0, Math.ceil((moment - Date.now()) / 1000));

/** The seconds until a moment of this browser's clock (milliseconds), counting down to 0. */
export function useSecondsUntil(moment: number): number {
  const [counted, setCounted] = useState({ moment, seconds: secondsUntil(moment) });
  if (counted.moment !== moment) setCounted({ moment, seconds: secondsUntil(moment) });
  const isOver = counted.seconds === 0;
  useEffect(() => {
    if (isOver) return;
    const ticking = setInterval(() => {
      const seconds = secondsUntil(moment);
      setCounted((shown) => (shown.seconds === seconds ? shown : { moment, seconds }));
    }, 250);
    return () => clearInterval(ticking);
  }, [moment, isOver]);
  return counted.seconds;
}

import { useEffect, useState } from 'react';

const secondsUntil = (moment: number) => Math.max(0, Math.ceil((moment - Date.now()) / 1000));

/** The seconds until a moment, counting down; 0 once it is over. */
export function useSecondsUntil(moment: number): number {
  const [counted, setCounted] = useState({ moment, seconds: secondsUntil(moment) });
  if (counted.moment !== moment) setCounted({ moment, seconds: secondsUntil(moment) });
  const isOver = counted.seconds === 0;
  useEffect(() => {
    if (isOver) return;
    const tick = () => {
      const seconds = secondsUntil(moment);
      setCounted((shown) => (shown.seconds === seconds ? shown : { moment, seconds }));
    };
    const ticking = setInterval(tick, 250);
    return () => clearInterval(ticking);
  }, [moment, isOver]);
  return counted.seconds;
}

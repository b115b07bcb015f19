import { useEffect, useState } from 'react';

/** The value once it has not changed for a moment: what somebody has typed, rather than each letter of it. */
export function useSettledValue<Value>(value: Value, milliseconds = 250): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(waiting);
  }, [value, milliseconds]);
  return settled;
}

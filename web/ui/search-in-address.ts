import { useEffect, useEffectEvent, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useSettledValue } from './settled-value.ts';

interface SearchInAddress {
  /** What stands in the field. */
  typed: string;
  type: (text: string) => void;
  /** What is searched for: it follows what is typed, and stands in the address. */
  search: string;
}

/** A search that survives a reload, Back and a copied address. */
export function useSearchInAddress(name: string): SearchInAddress {
  const [parameters, setParameters] = useSearchParams();
  const search = parameters.get(name) ?? '';
  const [typed, setTyped] = useState(search);
  const [written, setWritten] = useState(search);
  const settled = useSettledValue(typed.trim());

  // The address changed by itself: Back, or a link.
  if (search !== written) {
    setWritten(search);
    if (search !== typed.trim()) setTyped(search);
  }

  const write = useEffectEvent((text: string) => {
    setParameters(
      (current) => {
        const next = new URLSearchParams(current);
        if (text) next.set(name, text);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  });
  // Only what somebody typed is written: a change of the address must not be undone.
  useEffect(() => {
    if (settled !== (new URLSearchParams(location.search).get(name) ?? '')) write(settled);
  }, [settled, name]);

  return { typed, type: setTyped, search };
}

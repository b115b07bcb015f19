import { type RefObject, useEffect, useRef } from 'react';

/** Where the focus goes when that which had it is taken away, so that nobody has to begin again at the top of the page. */
export function useFocusWhenGone(isThere: boolean, target: RefObject<HTMLElement | null>) {
  const wasThere = useRef(isThere);
  useEffect(() => {
    const isGone = wasThere.current && !isThere;
    wasThere.current = isThere;
    if (!isGone) return;
    // A dialog that closes at the same moment gives the focus back first, where it can.
    const waiting = setTimeout(() => {
      if (document.activeElement === document.body) target.current?.focus();
    }, 50);
    return () => clearTimeout(waiting);
  }, [isThere, target]);
}

import { useEffect, useRef } from 'react';

const forms = new Set<() => boolean>();

/** Whether there is typed text on the screen that a reload would lose: passwords and codes, which are kept nowhere. */
export const isSomethingTyped = () => [...forms].some((isTyped) => isTyped());

/** For a form whose text is not kept in a draft: says whether something was typed. */
export function useUnkeptText(isTyped: () => boolean) {
  const latest = useRef(isTyped);
  useEffect(() => {
    latest.current = isTyped;
  });
  useEffect(() => {
    const form = () => latest.current();
    forms.add(form);
    return () => {
      forms.delete(form);
    };
  }, []);
}

import { useContext, useEffect, useEffectEvent, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { SessionContext } from '../session.ts';
import { anyone, type Draft, draftOf, dropDraft, keepDraft } from './drafts.ts';

export interface FormDraft {
  /** Whether the form was filled with what had been typed earlier. */
  readonly isRestored: boolean;
  /** It went well, or was given up: the draft is not needed any more. */
  readonly done: () => void;
  /** Empties the form. */
  readonly clear: () => void;
}

const isSameKind = (one: unknown, other: unknown) =>
  typeof one === typeof other && Array.isArray(one) === Array.isArray(other);

/** Of a draft only what the form still has; undefined where that is nothing but what stands there already. */
function fitting<Values extends FieldValues>(
  draft: Draft | undefined,
  values: Values,
): Partial<Values> | undefined {
  const fits = Object.entries(draft ?? {}).filter(([name, value]) => isSameKind(value, values[name]));
  const differs = fits.some(([name, value]) => JSON.stringify(value) !== JSON.stringify(values[name]));
  return differs ? (Object.fromEntries(fits) as Partial<Values>) : undefined;
}

/**
 * Keeps what is typed in a form while the session ends, the page is loaded again or another screen comes between, and
 * fills it in for the same person afterwards. Not for forms with passwords or codes.
 */
export function useFormDraft<Values extends FieldValues, Output>(
  name: string,
  { getValues, reset, subscribe }: UseFormReturn<Values, unknown, Output>,
): FormDraft {
  const owner = useContext(SessionContext)?.contact.id ?? anyone;
  const [kept, setKept] = useState(() => fitting(draftOf(owner, name), getValues()));

  const restore = useEffectEvent(() => {
    if (kept) reset({ ...getValues(), ...kept }, { keepDefaultValues: true });
  });
  useEffect(() => {
    restore();
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => keepDraft(owner, name, values),
    });
  }, [owner, name, subscribe]);

  const done = () => dropDraft(owner, name);
  return {
    isRestored: kept !== undefined,
    done,
    clear: () => {
      reset();
      done();
      setKept(undefined);
    },
  };
}

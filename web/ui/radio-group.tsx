import { useId } from 'react';

interface RadioGroupProps {
  legend: string;
  hint?: string;
  options: readonly { readonly value: string; readonly label: string }[];
  value: string;
  /** An answer is on its way: what is chosen meanwhile does not count. */
  pending: boolean;
  onChoose: (value: string) => void;
}

/** Native radio buttons that answer one question. */
export function RadioGroup({ legend, hint, options, value, pending, onChoose }: RadioGroupProps) {
  const id = useId();
  return (
    <fieldset className="grid min-w-0 gap-3" aria-describedby={hint && `${id}-hint`}>
      <legend className="mb-1 font-semibold leading-snug">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft text-sm leading-snug">
          {hint}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} className="flex min-h-6 cursor-pointer items-start gap-3 leading-snug">
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            aria-disabled={pending || undefined}
            onChange={() => pending || onChoose(option.value)}
            className="mt-[0.1em] size-5 shrink-0 accent-action"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

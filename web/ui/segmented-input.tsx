import type { ReactNode } from 'react';
import { DateInput, DateSegment, Label, Text } from 'react-aria-components';
import { controlStyle, type FieldWords } from './field-frame.tsx';
import { Icon } from './icon.tsx';

/** The label, the parts that one types, and the hint or error of a day or a time. Stands inside React Aria's DateField or TimeField. */
export function SegmentedInput({ label, hint, error }: Omit<FieldWords, 'label'> & { label: ReactNode }) {
  return (
    <>
      <Label className="w-fit font-semibold text-sm leading-snug">{label}</Label>
      <DateInput
        className={`${controlStyle(error)} flex min-h-[2.375rem] items-center px-2 text-sm narrow:px-3 tabular-nums focus-within:border-focus focus-within:outline-3 focus-within:outline-focus`}
      >
        {(segment) => (
          <DateSegment
            segment={segment}
            className="rounded-control px-0.5 outline-none data-[focused]:bg-action data-[placeholder]:text-ink-soft data-[focused]:text-on-action"
          />
        )}
      </DateInput>
      {error ? (
        <Text
          slot="errorMessage"
          role="alert"
          className="field-words flex items-start gap-2 font-medium text-danger text-sm leading-snug"
        >
          <Icon name="warning" className="mt-[0.1em]" />
          <span>{error}</span>
        </Text>
      ) : (
        hint && (
          <Text slot="description" className="field-words text-ink-soft text-sm leading-snug">
            {hint}
          </Text>
        )
      )}
    </>
  );
}

import { parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment, Label, Text } from 'react-aria-components';
import { controlStyle } from './field-frame.tsx';
import { Icon } from './icon.tsx';

interface DateFieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** A day, as 2026-11-30; null: none. */
  value: string | null;
  onChange: (day: string | null) => void;
}

/** A day, typed part by part in the order of the language; left empty it is none. */
export function DateField({ label, hint, error, value, onChange }: DateFieldProps) {
  return (
    <AriaDateField
      className="grid content-start gap-2"
      value={value === null ? null : parseDate(value)}
      onChange={(day) => onChange(day?.toString() ?? null)}
      isInvalid={error !== undefined}
      shouldForceLeadingZeros
    >
      <Label className="w-fit font-semibold text-sm leading-snug">{label}</Label>
      <DateInput
        className={`${controlStyle(error)} flex min-h-[2.375rem] items-center px-3 text-sm tabular-nums focus-within:border-focus focus-within:outline-3 focus-within:outline-focus`}
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
          className="flex items-start gap-2 font-medium text-danger text-sm leading-snug"
        >
          <Icon name="warning" className="mt-[0.1em]" />
          <span>{error}</span>
        </Text>
      ) : (
        hint && (
          <Text slot="description" className="text-ink-soft text-sm leading-snug">
            {hint}
          </Text>
        )
      )}
    </AriaDateField>
  );
}

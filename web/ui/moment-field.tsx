import { parseDate, parseTime } from '@internationalized/date';
import { DateField, TimeField } from 'react-aria-components';
import type { FieldWords } from './field-frame.tsx';
import { SegmentedInput } from './segmented-input.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';
import './moment-field.css';

/** A day (2026-11-30), and a time on it (14:30); null: not given. */
export interface TypedMoment {
  readonly day: string | null;
  readonly time: string | null;
}

interface MomentFieldProps extends FieldWords {
  timeLabel: string;
  value: TypedMoment;
  onChange: (typed: TypedMoment) => void;
}

/** A day, typed part by part in the order of the language, and beside it a time, which may be left out. */
export function MomentField({ label, timeLabel, hint, error, value, onChange }: MomentFieldProps) {
  const { day, time } = value;
  return (
    <div className="moment-field">
      <DateField
        className="contents"
        value={day === null ? null : parseDate(day)}
        onChange={(typed) => onChange({ day: typed?.toString() ?? null, time })}
        isInvalid={error !== undefined}
        shouldForceLeadingZeros
      >
        <SegmentedInput label={label} hint={hint} error={error} />
      </DateField>
      <TimeField
        className="contents"
        value={time === null ? null : parseTime(time)}
        onChange={(typed) => onChange({ day, time: typed?.toString().slice(0, 'hh:mm'.length) ?? null })}
        hourCycle={24}
        shouldForceLeadingZeros
      >
        <SegmentedInput
          label={
            <>
              {timeLabel}
              <VisuallyHidden> ({label})</VisuallyHidden>
            </>
          }
        />
      </TimeField>
    </div>
  );
}

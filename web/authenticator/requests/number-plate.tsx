import { type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '../../ui/field-error.tsx';
import './number-plate.css';

interface NumberPlateProps {
  value: string;
  /** What is wrong, in words. */
  error: string | undefined;
  ref: Ref<HTMLInputElement>;
  onChange: (value: string) => void;
}

/** The blue plate, empty: two cells for the number of the other screen, over a real field. */
export function NumberPlate({ value, error, ref, onChange }: NumberPlateProps) {
  const { t } = useTranslation('authenticator');
  const id = useId();
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-semibold leading-snug">
        {t('request.number')}
      </label>
      <div className="plate-entry">
        <span className="plate-cells" aria-hidden="true">
          {[0, 1].map((place) => (
            <span key={place} className={`plate-cell ${place === value.length ? 'is-next' : ''}`}>
              {value[place]}
            </span>
          ))}
        </span>
        <input
          ref={ref}
          id={id}
          className="plate-input"
          inputMode="none"
          autoComplete="off"
          maxLength={2}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && `${id}-error`}
          onChange={({ currentTarget }) => onChange(currentTarget.value.replace(/\D/g, ''))}
        />
      </div>
      {error && <FieldError id={`${id}-error`} words={error} />}
    </div>
  );
}

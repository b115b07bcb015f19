import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/mobile';
import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readMobileNumber } from '../../api-client/phone/mobile-number.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { Icon } from './icon.tsx';
import { Select } from './select.tsx';
import { TextField } from './text-field.tsx';

const ofTimeZone: Readonly<Record<string, CountryCode>> = {
  'Europe/Brussels': 'BE',
  'Europe/Berlin': 'DE',
  'Europe/London': 'GB',
  'Europe/Luxembourg': 'LU',
  'Europe/Paris': 'FR',
};

/** The country that this browser's clock is set to, among the near ones; else the Netherlands. */
export const nearCountry = (): CountryCode =>
  ofTimeZone[Intl.DateTimeFormat().resolvedOptions().timeZone] ?? 'NL';

function useCountries() {
  const { language } = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    return getCountries()
      .map((code) => ({ code, name: names.of(code) ?? code, callingCode: getCountryCallingCode(code) }))
      .sort((one, other) => one.name.localeCompare(other.name, language));
  }, [language]);
}

export interface TypedPhone {
  readonly country: CountryCode;
  /** As it was typed. */
  readonly typed: string;
}

interface PhoneNumberInputProps {
  value: TypedPhone;
  onChange: (value: TypedPhone) => void;
  onBlur?: () => void;
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  small?: boolean;
  /** Of the field of the number, for the focus when it is refused. */
  fieldRef?: Ref<HTMLInputElement>;
}

/** A number with its country, checked as one types: as soon as it is whole, it is shown as it will be used. */
export function PhoneNumberInput({
  value,
  onChange,
  onBlur,
  name,
  label,
  hint,
  error,
  small = false,
  fieldRef,
}: PhoneNumberInputProps) {
  const { t } = useTranslation('phone');
  const countries = useCountries();
  const { country, typed } = value;
  const { number } = readMobileNumber(typed, country);
  const written = number && parsePhoneNumberFromString(number)?.formatInternational();
  const changeTyped = (text: string) => {
    const named = text.trim().startsWith('+') ? parsePhoneNumberFromString(text)?.country : undefined;
    onChange({ country: named ?? country, typed: text });
  };
  return (
    <div className="grid content-start gap-2">
      <div className="grid items-start gap-x-4 gap-y-5 narrow:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <Select
          small={small}
          label={t('number.country')}
          autoComplete="tel-country-code"
          value={country}
          onChange={(event) => onChange({ country: event.target.value as CountryCode, typed })}
        >
          {countries.map(({ code, name: country, callingCode }) => (
            <option key={code} value={code}>
              {country} (+{callingCode})
            </option>
          ))}
        </Select>
        <TextField
          ref={fieldRef}
          small={small}
          type="tel"
          name={name}
          label={label}
          hint={hint}
          error={error}
          autoComplete="tel"
          maxLength={40}
          value={typed}
          onChange={(event) => changeTyped(event.target.value)}
          onBlur={onBlur}
        />
      </div>
      <p role="status" className="min-h-[1.4em] text-ok text-sm leading-snug">
        {written && (
          <>
            <Icon name="tick" className="me-1 inline-block align-[-0.15em]" />
            {t('number.looksRight', { number: written })}
          </>
        )}
      </p>
    </div>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readMobileNumber } from '../../api-client/phone/mobile-number.ts';
import { nearCountry, PhoneNumberInput, type TypedPhone } from '../ui/phone-number-input.tsx';
import type { ContactPhoneProps } from './contact-phone.tsx';

/** The number as it is typed: handed on in E.164 as soon as it is whole, and as it stands before that. */
export default function TypeContactPhone({ value, onChange, onBlur, fieldRef, error }: ContactPhoneProps) {
  const { t } = useTranslation('contacts');
  const [phone, setPhone] = useState<TypedPhone>(() => ({ country: nearCountry(), typed: value }));
  const change = (changed: TypedPhone) => {
    setPhone(changed);
    onChange(readMobileNumber(changed.typed, changed.country).number ?? changed.typed.trim());
  };
  return (
    <PhoneNumberInput
      small
      name="phone"
      label={t('add.phone')}
      hint={t('add.phoneHint')}
      error={error}
      value={phone}
      onChange={change}
      onBlur={onBlur}
      fieldRef={fieldRef}
    />
  );
}

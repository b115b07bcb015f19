import { type Resolver, useForm } from 'react-hook-form';
import { readMobileNumber } from '../../../api-client/phone/mobile-number.ts';
import { nearCountry, type TypedPhone } from '../../ui/phone-number-input.tsx';

interface Typed {
  number: TypedPhone;
}

interface Read {
  number: string;
}

const resolver: Resolver<Typed, unknown, Read> = ({ number: { typed, country } }) => {
  const { number, refusal } = readMobileNumber(typed, country);
  if (refusal === null) return { values: { number }, errors: {} };
  const message = typed.trim() === '' ? 'required' : refusal;
  return { values: {}, errors: { number: { type: 'phone', message } } };
};

/** A form of one number: what is typed is read in its country, and handed on in E.164. */
export const usePhoneNumberForm = () =>
  useForm<Typed, unknown, Read>({
    mode: 'onTouched',
    defaultValues: { number: { country: nearCountry(), typed: '' } },
    resolver,
  });

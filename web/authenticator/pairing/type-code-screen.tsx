import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { activationLink, activationUrl } from '../../../api-client/authenticator/activation-link.ts';
import { Button } from '../../ui/button.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { TextField } from '../../ui/text-field.tsx';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { paths } from '../router/paths.ts';
import { ScreenButton } from '../router/screen-button.tsx';
import { ActivationCodeField } from './activation-code-field.tsx';
import { presentActivation, readTypedAddress } from './presented-activation.ts';
import { readTypedCode } from './typed-code.ts';

const example = () => activationUrl(location.host, 'K7MT-Q2XD');

interface Wrong {
  address?: string | undefined;
  code?: string | undefined;
}

/** Address and code by hand, where the camera does not work (G3.3). */
export function TypeCodeScreen() {
  const { t } = useTranslation('authenticator');
  const words = useProblemWords();
  const [wrong, setWrong] = useState<Wrong>({});
  const form = useRef<HTMLFormElement>(null);

  const wrongWith = (typed: string) => {
    if (!typed.trim()) return words.ofField({ message: 'required' });
    const read = readTypedAddress(typed);
    if (!read) return t('typeCode.addressWrong', { example: example() });
    return read.origin === location.origin ? undefined : t('typeCode.addressElsewhere');
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const address = String(typed.get('address'));
    const read = readTypedCode(String(typed.get('code')));
    const found: Wrong = {
      address: wrongWith(address),
      code: 'wrong' in read ? words.ofField({ message: read.wrong }) : undefined,
    };
    setWrong(found);
    const first = found.address ? 'address' : found.code ? 'code' : undefined;
    if (first) return form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
    const { handle } = readTypedAddress(address) ?? {};
    if (handle && 'code' in read) presentActivation(activationLink(location.origin, handle, read.code));
  };
  return (
    <PhoneFrame
      foot={
        <>
          <Button type="submit" form="type-code">
            {t('typeCode.submit')}
          </Button>
          <ScreenButton look="quiet" to={paths.accounts}>
            {t('cancel')}
          </ScreenButton>
        </>
      }
    >
      <ScreenTitle>{t('typeCode.title')}</ScreenTitle>
      <p>{t('typeCode.lead')}</p>
      <form ref={form} id="type-code" noValidate className="grid gap-5" onSubmit={submit}>
        <TextField
          name="address"
          inputMode="url"
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          label={t('typeCode.address')}
          hint={t('typeCode.addressHint', { example: example() })}
          error={wrong.address}
        />
        <ActivationCodeField label={t('typeCode.code')} hint={t('typeCode.codeHint')} error={wrong.code} />
      </form>
    </PhoneFrame>
  );
}

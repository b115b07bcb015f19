import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api-client/client.ts';
import { Button } from '../../ui/button.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { paths } from '../router/paths.ts';
import { ScreenButton } from '../router/screen-button.tsx';
import { ActivationCodeField } from './activation-code-field.tsx';
import { readTypedCode } from './typed-code.ts';

interface CodeFormProps {
  /** What was typed before. */
  typed: string | undefined;
  /** Why that was refused. */
  error: Error | undefined;
  onCode: (code: string) => void;
}

/** The code alone: the address was typed into the browser, or the code was not right. */
export function CodeForm({ typed, error, onCode }: CodeFormProps) {
  const { t } = useTranslation('authenticator');
  const words = useProblemWords();
  const refused = error instanceof ApiProblem ? error.problem.code : undefined;
  const [wrong, setWrong] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(refused ? 1 : 0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector('input')?.focus();
  }, [tries]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readTypedCode(String(new FormData(event.currentTarget).get('code')));
    setWrong('wrong' in read ? read.wrong : undefined);
    if ('code' in read) onCode(read.code);
    else setTries(tries + 1);
  };
  return (
    <PhoneFrame
      foot={
        <>
          <Button type="submit" form="activation-code">
            {t('typeCode.submit')}
          </Button>
          <ScreenButton look="quiet" to={paths.accounts}>
            {t('cancel')}
          </ScreenButton>
        </>
      }
    >
      <ScreenTitle>{t('pair.codeTitle')}</ScreenTitle>
      <p>{t('pair.codeLead')}</p>
      <form ref={form} id="activation-code" noValidate onSubmit={submit}>
        <ActivationCodeField
          defaultValue={typed}
          label={t('typeCode.code')}
          hint={t('typeCode.codeHint')}
          error={words.ofField({ message: wrong ?? refused })}
        />
      </form>
    </PhoneFrame>
  );
}

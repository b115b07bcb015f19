import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { confirmPhoneSchema } from '../../../api-client/phone/confirm-phone.ts';
import type { PhoneProgress } from '../../../api-client/phone/phone-progress.ts';
import type { SignIn } from '../../../api-client/sign-in/sign-in.ts';
import { CodeField } from '../../ui/code-field.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { Note } from '../../ui/note.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import { useStepForm } from '../step-form.ts';
import { ResendCode } from './resend-code.tsx';

const fieldOfProblem = { phone_code_wrong: 'code', phone_code_dead: 'code' } as const;

interface PhoneCodeFormProps {
  phone: PhoneProgress;
  prove: (code: string) => Promise<SignIn>;
  resend: () => Promise<SignIn>;
  /** Under the field, with the button that submits: it gets what became of the last try. */
  foot: (sending: { pending: boolean; problem: Error | null }) => ReactNode;
}

/** The code that was texted, to type; another one where it does not come, or works no more. */
export function PhoneCodeForm({ phone, prove, resend, foot }: PhoneCodeFormProps) {
  const { t } = useTranslation('phone');
  const words = useProblemWords();
  const form = useForm({ resolver: zodResolver(confirmPhoneSchema), defaultValues: { code: '' } });
  const { submit, pending, problem } = useStepForm(form, ({ code }) => prove(code), fieldOfProblem);
  const state = phone.sent?.state;
  return (
    <>
      <FormError error={problem} typed pending={pending} onTryAgain={() => void submit()} />
      {state && state !== 'waiting' && (
        <Note kind="warn" role="status">
          <p>{t(`code.dead.${state}`)}</p>
        </Note>
      )}
      <form className="flex grow flex-col gap-5" noValidate onSubmit={submit}>
        <CodeField
          label={t('code.label')}
          hint={t('code.hint')}
          error={words.ofField(form.formState.errors.code)}
          {...form.register('code')}
        />
        <ResendCode phone={phone} send={resend} />
        {foot({ pending, problem })}
      </form>
    </>
  );
}

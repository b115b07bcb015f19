import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api } from '../app/api.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepForm } from '../app/step-form.ts';
import { StepNumber } from '../app/step-number.tsx';
import type { StepScreenProps } from '../app/steps.ts';
import { WhoLine } from '../app/who-line.tsx';
import { FormError } from '../ui/form-error.tsx';
import { NewPasswordFields, newPasswordFormStyle } from './new-password-fields.tsx';
import { resetPasswordFormSchema } from './new-password-form.ts';

/** A password in the place of the forgotten one, after the mailed link and the code of the app. */
export default function ResetPasswordScreen({ step, signInName }: StepScreenProps<'reset-password'>) {
  const { t } = useTranslation('password-reset');
  const form = useForm({
    resolver: zodResolver(resetPasswordFormSchema),
    defaultValues: { newPassword: '', repeatedPassword: '' },
  });
  const { register, control } = form;
  const newPassword = useWatch({ control, name: 'newPassword' });
  const { submit, pending, problem } = useStepForm(form, ({ repeatedPassword: _, ...body }) =>
    api.resetPassword({ body }),
  );
  return (
    <>
      <WhoLine signInName={signInName} />
      <ScreenHeading
        title={t('choose.title')}
        lead={t('choose.lead')}
        above={<StepNumber next={step} />}
        firstField="newPassword"
      />
      <FormError error={problem} typed pending={pending} onTryAgain={() => void submit()} />
      <form className={newPasswordFormStyle} noValidate onSubmit={submit}>
        <NewPasswordFields
          typed={newPassword}
          fields={{ newPassword: register('newPassword'), repeatedPassword: register('repeatedPassword') }}
          errors={form.formState.errors}
          submit={t('choose.submit')}
          pending={pending}
          refusal={problem}
        >
          <input type="text" name="username" autoComplete="username" value={signInName} readOnly hidden />
        </NewPasswordFields>
      </form>
    </>
  );
}

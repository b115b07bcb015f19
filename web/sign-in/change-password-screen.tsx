import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api } from '../app/api.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepForm } from '../app/step-form.ts';
import { StepNumber } from '../app/step-number.tsx';
import type { StepScreenProps } from '../app/steps.ts';
import { typedPassword } from '../app/typed-password.ts';
import { WhoLine } from '../app/who-line.tsx';
import { FormError } from '../ui/form-error.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { NewPasswordFields, newPasswordFormStyle } from './new-password-fields.tsx';
import { changePasswordFormSchema } from './new-password-form.ts';

/** A password of one's own, in place of the temporary or the expired one (G0.6). */
export default function ChangePasswordScreen({ step, signInName }: StepScreenProps<'change-password'>) {
  const { t } = useTranslation('sign-in');
  const words = useProblemWords();
  const temporary = step.reason === 'temporary';
  const [justTyped] = useState(temporary ? typedPassword.recall : '');
  const form = useForm({
    resolver: zodResolver(changePasswordFormSchema),
    defaultValues: { currentPassword: justTyped, newPassword: '', repeatedPassword: '' },
  });
  const { register, control } = form;
  const { errors } = form.formState;
  const newPassword = useWatch({ control, name: 'newPassword' });
  const { submit, pending, problem } = useStepForm(form, ({ repeatedPassword: _, ...body }) =>
    api.changePassword({ body }),
  );
  return (
    <>
      <WhoLine signInName={signInName} />
      <ScreenHeading
        title={t('changePassword.title')}
        lead={t(temporary ? 'changePassword.temporary' : 'changePassword.expired')}
        above={<StepNumber next={step} />}
      />
      <FormError error={problem} typed pending={pending} onTryAgain={() => void submit()} />
      <form className={newPasswordFormStyle} noValidate onSubmit={submit}>
        <NewPasswordFields
          typed={newPassword}
          fields={{ newPassword: register('newPassword'), repeatedPassword: register('repeatedPassword') }}
          errors={errors}
          submit={t('changePassword.submit')}
          pending={pending}
          refusal={problem}
        >
          <input type="text" name="username" autoComplete="username" value={signInName} readOnly hidden />
          <PasswordField
            label={t('changePassword.current')}
            hint={
              temporary && t(justTyped ? 'changePassword.currentFilledIn' : 'changePassword.currentTemporary')
            }
            autoComplete="current-password"
            error={words.ofField(errors.currentPassword)}
            {...register('currentPassword')}
          />
        </NewPasswordFields>
      </form>
    </>
  );
}

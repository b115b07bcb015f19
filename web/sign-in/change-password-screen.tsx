import { zodResolver } from '@hookform/resolvers/zod';
import { useId, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api } from '../app/api.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepForm } from '../app/step-form.ts';
import { StepNumber } from '../app/step-number.tsx';
import type { StepScreenProps } from '../app/steps.ts';
import { typedPassword } from '../app/typed-password.ts';
import { WhoLine } from '../app/who-line.tsx';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Note } from '../ui/note.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { changePasswordFormSchema } from './change-password-form.ts';
import { NewPasswordRules } from './new-password-rules.tsx';

/** A password of one's own, in place of the temporary or the expired one (G0.6). */
export default function ChangePasswordScreen({ step, signInName }: StepScreenProps<'change-password'>) {
  const { t } = useTranslation('sign-in');
  const words = useProblemWords();
  const rulesId = useId();
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
      <form
        className="grid items-start gap-x-10 gap-y-6 wide:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]"
        noValidate
        onSubmit={submit}
      >
        <div className="grid gap-5">
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
          <PasswordField
            label={t('changePassword.new')}
            autoComplete="new-password"
            alsoDescribedBy={rulesId}
            error={words.ofField(errors.newPassword)}
            {...register('newPassword')}
          />
          <PasswordField
            label={t('changePassword.repeat')}
            autoComplete="new-password"
            error={words.ofField(errors.repeatedPassword)}
            {...register('repeatedPassword')}
          />
        </div>
        <div className="grid gap-5">
          <NewPasswordRules id={rulesId} password={newPassword} />
          <Note>
            <p>{t('changePassword.advice')}</p>
          </Note>
        </div>
        <div className="border-line border-t pt-4 wide:col-span-2">
          <Button type="submit" pending={pending} refusal={problem}>
            {t('changePassword.submit')}
          </Button>
        </div>
      </form>
    </>
  );
}

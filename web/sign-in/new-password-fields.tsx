import { type ReactNode, useId } from 'react';
import type { FieldError, UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { useProblemWords } from '../ui/problem-words.ts';
import { NewPasswordRules } from './new-password-rules.tsx';

interface NewPasswordFieldsProps {
  /** What stands above the two fields, such as the current password. */
  children: ReactNode;
  /** What is typed for now: the rules are ticked off by it. */
  typed: string;
  fields: { newPassword: UseFormRegisterReturn; repeatedPassword: UseFormRegisterReturn };
  errors: { newPassword?: FieldError | undefined; repeatedPassword?: FieldError | undefined };
  submit: string;
  pending: boolean;
  refusal: Error | null;
}

/** A new password and the same once more, with the rules beside them and the button below; what a form holds. */
export function NewPasswordFields({
  children,
  typed,
  fields,
  errors,
  submit,
  pending,
  refusal,
}: NewPasswordFieldsProps) {
  const { t } = useTranslation('sign-in');
  const words = useProblemWords();
  const rulesId = useId();
  return (
    <>
      <div className="grid gap-5">
        {children}
        <PasswordField
          label={t('changePassword.new')}
          autoComplete="new-password"
          alsoDescribedBy={rulesId}
          error={words.ofField(errors.newPassword)}
          {...fields.newPassword}
        />
        <PasswordField
          label={t('changePassword.repeat')}
          autoComplete="new-password"
          error={words.ofField(errors.repeatedPassword)}
          {...fields.repeatedPassword}
        />
      </div>
      <div className="grid gap-5">
        <NewPasswordRules id={rulesId} password={typed} />
        <Note>
          <p>{t('changePassword.advice')}</p>
        </Note>
      </div>
      <div className="border-line border-t pt-4 wide:col-span-2">
        <Button type="submit" pending={pending} refusal={refusal}>
          {submit}
        </Button>
      </div>
    </>
  );
}

/** How the form stands around them: fields on the left, rules on the right; under each other where there is no room. */
export const newPasswordFormStyle =
  'grid items-start gap-x-10 gap-y-6 wide:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]';

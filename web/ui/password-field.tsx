import { type ComponentProps, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { controlStyle, describedBy, FieldFrame, type FieldWords } from './field-frame.tsx';

type PasswordFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, 'id' | 'type' | 'autoComplete'> & {
    autoComplete: 'current-password' | 'new-password';
    /** Id of something else that describes the field, such as the rules for a new password. */
    alsoDescribedBy?: string;
  };

/** A password with *Show* and *Hide* in words. */
export function PasswordField({
  label,
  hint,
  error,
  alsoDescribedBy,
  className = '',
  ...rest
}: PasswordFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [shown, setShown] = useState(false);
  const description = [describedBy(id, { hint, error }), alsoDescribedBy].filter(Boolean).join(' ');
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className="relative">
        <input
          id={id}
          type={shown ? 'text' : 'password'}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={description || undefined}
          className={`${controlStyle(error)} min-h-12 py-2 ps-4 pe-28 ${className}`}
          {...rest}
        />
        <Button
          look="quiet"
          size="small"
          className="-translate-y-1/2 absolute top-1/2 right-1"
          aria-label={t(shown ? 'hideField' : 'showField', { field: label })}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'hide' : 'show')}
        </Button>
      </div>
    </FieldFrame>
  );
}

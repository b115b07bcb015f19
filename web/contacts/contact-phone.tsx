import { type Ref, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyScreen } from '../app/version/lazy-screen.ts';
import { Button } from '../ui/button.tsx';
import { FieldError } from '../ui/field-error.tsx';

const TypeContactPhone = lazyScreen(() => import('./type-contact-phone.tsx'));

export interface ContactPhoneProps {
  /** Masked as it is kept, or in E.164, or as far as it was typed; empty: none. */
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
  fieldRef: Ref<HTMLInputElement>;
  error?: string | undefined;
}

const isMasked = (value: string) => value.startsWith('+X');

/** The number that codes may be texted to: the one that is kept shows its last two digits, and can be replaced or removed. */
export function ContactPhone(props: ContactPhoneProps) {
  const { t } = useTranslation('contacts');
  const { value, onChange, error } = props;
  const [isTyping, setTyping] = useState(false);
  const id = useId();
  if (!isMasked(value) || isTyping)
    return (
      <Suspense>
        <TypeContactPhone {...props} value={isMasked(value) ? '' : value} />
      </Suspense>
    );
  const replace = (typing: boolean) => {
    setTyping(typing);
    onChange('');
  };
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-2 font-semibold leading-snug">{t('add.phone')}</legend>
      <p className="tabular-nums">{t('add.keptPhone', { phone: value })}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" size="small" onClick={() => replace(true)}>
          {t('add.replacePhone')}
        </Button>
        <Button look="secondary" size="small" onClick={() => replace(false)}>
          {t('add.removePhone')}
        </Button>
      </div>
      {error && <FieldError id={`${id}-error`} words={error} />}
    </fieldset>
  );
}

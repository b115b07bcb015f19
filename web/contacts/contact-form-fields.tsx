import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ContactFields, TypedContactFields } from '../../api-client/contacts/contact-fields.ts';
import { languages } from '../../api-client/language.ts';
import { languageNames } from '../i18n/language-names.ts';
import { useProblemWords } from '../ui/problem-words.ts';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ContactPhone } from './contact-phone.tsx';
import { ProductChoice } from './product-choice.tsx';
import { RightsChoice } from './rights-choice.tsx';

interface ContactFormFieldsProps {
  form: UseFormReturn<TypedContactFields, unknown, ContactFields>;
  /** Somebody new, or somebody who is on the list. */
  of: 'add' | 'edit';
  /** Whose address is how they sign in, and therefore theirs to change. */
  emailIsFixedOf?: string | undefined;
}

/** What an administrator writes of a contact. */
export function ContactFormFields({ form, of, emailIsFixedOf }: ContactFormFieldsProps) {
  const { t } = useTranslation('contacts');
  const words = useProblemWords();
  const { register, control, formState } = form;
  const { errors } = formState;
  return (
    <>
      <TextField
        small
        label={t('add.name')}
        autoComplete="off"
        error={words.ofField(errors.name)}
        {...register('name')}
      />
      <TextField
        small
        type="email"
        label={t('add.email')}
        hint={emailIsFixedOf ? t('edit.emailFixed', { name: emailIsFixedOf }) : t(`${of}.emailHint`)}
        readOnly={emailIsFixedOf !== undefined}
        className={emailIsFixedOf ? 'border-dashed bg-paper-sunken' : ''}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={words.ofField(errors.email)}
        {...register('email')}
      />
      <TextField
        small
        label={t('add.jobTitle')}
        hint={t('add.jobTitleHint')}
        autoComplete="off"
        error={words.ofField(errors.jobTitle)}
        {...register('jobTitle')}
      />
      <Controller
        control={control}
        name="phone"
        render={({ field }) => (
          <ContactPhone
            value={field.value ?? ''}
            onChange={field.onChange}
            onBlur={field.onBlur}
            fieldRef={field.ref}
            error={words.ofField(errors.phone)}
          />
        )}
      />
      <Select
        small
        label={t('add.language')}
        hint={t('add.languageHint')}
        error={words.ofField(errors.language)}
        {...register('language')}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </Select>
      <Controller
        control={control}
        name="productIds"
        render={({ field }) => (
          <ProductChoice
            chosen={field.value}
            onChange={field.onChange}
            error={words.ofField(errors.productIds)}
          />
        )}
      />
      <Controller
        control={control}
        name="authorisations"
        render={({ field }) => (
          <Controller
            control={control}
            name="rights"
            render={({ field: dated }) => (
              <RightsChoice
                of={of}
                authorisations={field.value}
                rights={dated.value ?? []}
                onAuthorisations={field.onChange}
                onRights={dated.onChange}
                errors={errors}
              />
            )}
          />
        )}
      />
    </>
  );
}

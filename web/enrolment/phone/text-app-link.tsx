import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { usePhoneNumberForm } from '../../app/phone/phone-number-form.ts';
import { useSingleMutation } from '../../app/single-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { belongsToField, showAtFields } from '../../ui/form-problem.ts';
import { PhoneNumberInput } from '../../ui/phone-number-input.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';

/** Texts the address of the app to one's own phone (G2.4). */
export default function TextAppLink() {
  const { t } = useTranslation('phone');
  const words = useProblemWords();
  const form = usePhoneNumberForm();
  const { mutate, isPending, isSuccess, error } = useSingleMutation({
    mutationFn: (body: { number: string }) => api.textAppLink({ body }),
  });
  const submit = form.handleSubmit((typed) =>
    mutate(typed, { onError: (refusal) => showAtFields(refusal, form.setError) }),
  );
  return (
    <form className="grid justify-items-start gap-3" noValidate onSubmit={submit}>
      <Controller
        control={form.control}
        name="number"
        render={({ field, fieldState }) => (
          <PhoneNumberInput
            small
            name="number"
            label={t('number.label')}
            error={words.ofField(fieldState.error)}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            fieldRef={field.ref}
          />
        )}
      />
      <p className="text-ink-soft">{t('appLink.rates')}</p>
      <FormError
        error={belongsToField(error) ? null : error}
        typed
        pending={isPending}
        onTryAgain={() => void submit()}
      />
      <Button type="submit" look="secondary" size="small" pending={isPending} refusal={error}>
        {t('appLink.send')}
      </Button>
      <p role="status">{isSuccess && t('appLink.sent')}</p>
    </form>
  );
}

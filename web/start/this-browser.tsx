import { useTranslation } from 'react-i18next';
import type { MySecurity } from '../../api-client/security-info/get-my-security.ts';
import { api } from '../app/api.ts';
import { useSignOut } from '../app/sign-out.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { useFormats } from '../i18n/formats.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { problemCode } from '../ui/problem-words.ts';
import { Fact, Soft } from './fact.tsx';

/** What this browser remembers, and a way to end it: everything is asked again then. */
export function ThisBrowser({
  remembered: { until },
}: {
  remembered: NonNullable<MySecurity['remembered']>;
}) {
  const { t } = useTranslation('start');
  const formats = useFormats();
  const signOut = useSignOut();
  const forget = useSingleMutation({
    mutationFn: () =>
      api.forgetThisBrowser().catch((error: unknown) => {
        if (problemCode(error) !== 'not_signed_in') throw error;
      }),
    onSuccess: () => signOut.mutate({}),
  });
  const pending = forget.isPending || signOut.isPending;
  const error = forget.error ?? signOut.error;
  return (
    <Fact icon="screen">
      <p>
        {until ? t('security.rememberedUntil', { until: formats.moment(until) }) : t('security.answerKept')}
      </p>
      {until && <Soft>{t('security.rememberedMeans')}</Soft>}
      <FormError error={error} pending={pending} onTryAgain={() => forget.mutate()} />
      <p>
        <Button
          look="quiet"
          size="small"
          className="-ms-1"
          pending={pending}
          refusal={error}
          onClick={() => forget.mutate()}
        >
          {t('security.forgetBrowser')}
        </Button>
      </p>
    </Fact>
  );
}

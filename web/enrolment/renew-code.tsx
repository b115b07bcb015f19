import { useTranslation } from 'react-i18next';
import { api } from '../app/api.ts';
import { useStepMutation } from '../app/step-mutation.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';

/** Another key and QR code; the previous ones stop working at once. */
export function RenewCode() {
  const { t } = useTranslation('enrolment');
  const renew = useStepMutation(() => api.renewEnrolment());
  return (
    <div className="grid justify-items-start gap-2 text-sm">
      <Button
        look="quiet"
        size="small"
        pending={renew.isPending}
        refusal={renew.error}
        onClick={() => renew.mutate()}
      >
        {t('scan.renew')}
      </Button>
      <p role="status">{renew.isSuccess && t('scan.renewed')}</p>
      <FormError error={renew.error} pending={renew.isPending} onTryAgain={() => renew.mutate()} />
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { ButtonLook } from '../../ui/button-style.ts';
import { FormError } from '../../ui/form-error.tsx';
import { useStartPairing } from './pairing-mutations.ts';

/** Another activation code; the one before stops working at once. */
export function RenewActivation({ look = 'quiet' }: { look?: ButtonLook }) {
  const { t } = useTranslation('enrolment');
  const start = useStartPairing();
  return (
    <>
      <Button
        look={look}
        size={look === 'quiet' ? 'small' : 'normal'}
        className={look === 'quiet' ? '-mx-1' : ''}
        pending={start.isPending}
        refusal={start.error}
        onClick={() => start.mutate()}
      >
        {t('app.scan.renew')}
      </Button>
      <span role="status" className={start.isSuccess ? 'w-full text-sm' : 'sr-only'}>
        {start.isSuccess && t('app.scan.renewed')}
      </span>
      <FormError error={start.error} pending={start.isPending} onTryAgain={() => start.mutate()} />
    </>
  );
}

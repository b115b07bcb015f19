import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { api } from './api.ts';
import { useStepMutation } from './step-mutation.ts';

/** "Later": signs in without the registration, where the organisation does not require it yet (G4.1, G4.9). */
export function LaterButton() {
  const { t } = useTranslation('more-information');
  const later = useStepMutation(() => api.postponeEnrolment());
  return (
    <>
      <Button look="secondary" pending={later.isPending} refusal={later.error} onClick={() => later.mutate()}>
        {t('later')}
      </Button>
      <FormError error={later.error} pending={later.isPending} onTryAgain={() => later.mutate()} />
    </>
  );
}

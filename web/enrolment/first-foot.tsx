import { useTranslation } from 'react-i18next';
import { useCancelSignIn } from '../app/cancel-sign-in.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { useGoToStage } from './enrolment-stage.ts';
import { BackButton, WizardFoot } from './wizard-foot.tsx';

/** Under the first screen of an app: on, back out of the wizard, or straight to the code. */
export function FirstFoot({ signInName, straightToCode }: { signInName: string; straightToCode: string }) {
  const { t } = useTranslation();
  const forward = useGoToStage();
  const straight = useGoToStage();
  const cancel = useCancelSignIn();
  const goForward = () => forward.mutate('set-up-account');
  const skipToCode = () => straight.mutate('scan');
  const goBack = () => cancel.mutate({ signInName });
  return (
    <>
      <FormError error={forward.error} pending={forward.isPending} onTryAgain={goForward} />
      <FormError error={straight.error} pending={straight.isPending} onTryAgain={skipToCode} />
      <FormError error={cancel.error} pending={cancel.isPending} onTryAgain={goBack} />
      <WizardFoot>
        <Button pending={forward.isPending} refusal={forward.error} onClick={goForward}>
          {t('next')} <Icon name="forward" />
        </Button>
        <BackButton pending={cancel.isPending} onPress={goBack} />
        <Button look="quiet" pending={straight.isPending} refusal={straight.error} onClick={skipToCode}>
          {straightToCode}
        </Button>
      </WizardFoot>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { useStepUnderWay } from '../../app/step-under-way.ts';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useGoToStage, type WalkableStep } from '../enrolment-stage.ts';
import { BackButton, WizardFoot } from '../wizard-foot.tsx';
import { useCancelPairing } from './pairing-mutations.ts';

/** Under the code: what is awaited, *Back*, which leaves the code alive, and *Cancel*, which does not. */
export function ScanFoot({ state }: { state: NonNullable<WalkableStep['pairing']>['state'] }) {
  const { t } = useTranslation('enrolment');
  const { t: common } = useTranslation();
  const forward = useGoToStage();
  const back = useGoToStage();
  const cancel = useCancelPairing();
  const isUnderWay = useStepUnderWay();
  const goForward = () => forward.mutate('try');
  const goBack = () => back.mutate('set-up-account');
  const cancelAll = () => cancel.mutate('get-app');
  return (
    <>
      <FormError error={forward.error} pending={forward.isPending} onTryAgain={goForward} />
      <FormError error={back.error} pending={back.isPending} onTryAgain={goBack} />
      <FormError error={cancel.error} pending={cancel.isPending} onTryAgain={cancelAll} />
      <WizardFoot>
        {state === 'paired' && (
          <Button pending={forward.isPending} refusal={forward.error} onClick={goForward}>
            {common('next')} <Icon name="forward" />
          </Button>
        )}
        <BackButton pending={isUnderWay} onPress={goBack} />
        {state === 'waiting' && <Waiting>{t('app.scan.waiting')}</Waiting>}
        {(state === 'waiting' || state === 'paired') && (
          <Button
            look="quiet"
            className="ms-auto"
            pending={cancel.isPending}
            refusal={cancel.error}
            onClick={cancelAll}
          >
            {t('app.scan.cancel')}
          </Button>
        )}
      </WizardFoot>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { ApprovalRequest } from '../../app/approval/approval-request.tsx';
import { ScreenHeading } from '../../app/screen-heading.tsx';
import { StepNumber } from '../../app/step-number.tsx';
import { useStepUnderWay } from '../../app/step-under-way.ts';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { Note } from '../../ui/note.tsx';
import { useGoToStage, type WalkableStep } from '../enrolment-stage.ts';
import { BackButton, WizardFoot } from '../wizard-foot.tsx';
import { useCancelPairing } from './pairing-mutations.ts';

type Paired = Extract<NonNullable<WalkableStep['pairing']>, { state: 'paired' }>;

/** Names the phone that is being paired, for who sees that it is another's; that one is then dead at once. */
function PairedPhone({ phone }: { phone: Paired['phone'] }) {
  const { t } = useTranslation('enrolment');
  const cancel = useCancelPairing();
  const { name, system } = phone;
  const refuse = () => cancel.mutate('scan');
  return (
    <div className="grid gap-2 border-line border-y py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p>
          {t('app.try.phone')}: <b>{system === null ? name : t('app.try.phoneOn', { name, system })}</b>
        </p>
        <Button look="quiet" size="small" pending={cancel.isPending} refusal={cancel.error} onClick={refuse}>
          {t('app.try.notMine')}
        </Button>
      </div>
      <FormError error={cancel.error} pending={cancel.isPending} onTryAgain={refuse} />
    </div>
  );
}

/** "Let's try it": the number is here, the phone asks, and with its approval the screen goes on by itself (G0.4, G1.3, G3.4). */
export function TryScreen({ step }: { step: WalkableStep }) {
  const { t } = useTranslation('enrolment');
  const back = useGoToStage();
  const goBack = () => back.mutate('scan');
  const isUnderWay = useStepUnderWay();
  const { pairing } = step;
  return (
    <>
      <ScreenHeading title={t('app.try.title')} lead={t('app.try.lead')} above={<StepNumber next={step} />} />
      {pairing?.state === 'paired' ? (
        <>
          <PairedPhone phone={pairing.phone} />
          <ApprovalRequest progress={pairing.approval} account={step.label} />
        </>
      ) : (
        <Note kind="warn" role="status">
          <p>
            {t('app.try.nobody')} {t('app.try.nobodyNext')}
          </p>
        </Note>
      )}
      <FormError error={back.error} pending={back.isPending} onTryAgain={goBack} />
      <WizardFoot>
        <BackButton pending={isUnderWay} onPress={goBack} />
      </WizardFoot>
    </>
  );
}

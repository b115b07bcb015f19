import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { ScreenHeading } from '../../app/screen-heading.tsx';
import { useStepMutation } from '../../app/step-mutation.ts';
import { StepNumber } from '../../app/step-number.tsx';
import { useStepUnderWay } from '../../app/step-under-way.ts';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/form-error.tsx';
import type { WalkableStep } from '../enrolment-stage.ts';
import { OtherMethods } from '../other-methods.tsx';
import { WizardFoot } from '../wizard-foot.tsx';
import { AboutTextMessages } from './about-text-messages.tsx';

interface TextKnownNumberProps {
  step: WalkableStep;
  /** The number that the organisation entered, masked. */
  known: string;
  onTypeAnother: () => void;
}

/** The organisation knows the number: a code goes there at once (G4.2). This shows while it is sent, and where that failed. */
export function TextKnownNumber({ step, known, onTypeAnother }: TextKnownNumberProps) {
  const { t } = useTranslation('phone');
  const { mutate, isPending, error } = useStepMutation(() => api.sendPhoneCode({ body: {} }));
  // What led here may still be under way, and one thing is sent at a time.
  const isBusy = useStepUnderWay();
  const wasAsked = useRef(false);
  useEffect(() => {
    if (isBusy || wasAsked.current) return;
    wasAsked.current = true;
    mutate();
  }, [isBusy, mutate]);
  return (
    <>
      <ScreenHeading
        title={t('known.title')}
        lead={t('known.lead', { known })}
        above={<StepNumber next={step} />}
      />
      <FormError error={error} pending={isPending} onTryAgain={() => mutate()} />
      <AboutTextMessages step={step} />
      <OtherMethods step={step} />
      <WizardFoot>
        <Button pending={isPending} refusal={error} onClick={() => mutate()}>
          {t('number.send')}
        </Button>
        <Button look="secondary" onClick={onTypeAnother}>
          {t('number.another')}
        </Button>
      </WizardFoot>
    </>
  );
}

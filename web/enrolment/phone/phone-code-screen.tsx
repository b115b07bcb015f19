import { useTranslation } from 'react-i18next';
import type { PhoneProgress } from '../../../api-client/phone/phone-progress.ts';
import { api } from '../../app/api.ts';
import { PhoneCodeForm } from '../../app/phone/phone-code-form.tsx';
import { ScreenHeading } from '../../app/screen-heading.tsx';
import { useStepMutation } from '../../app/step-mutation.ts';
import { StepNumber } from '../../app/step-number.tsx';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { WalkableStep } from '../enrolment-stage.ts';
import { OtherMethods } from '../other-methods.tsx';
import { BackButton, WizardFoot } from '../wizard-foot.tsx';

/** A code was texted: it proves the number (G2.5, G4.2). *Back* leads to the number. */
export function PhoneCodeScreen({ step, phone }: { step: WalkableStep; phone: PhoneProgress }) {
  const { t } = useTranslation('phone');
  const { t: common } = useTranslation();
  const back = useStepMutation(() => api.forgetPhoneNumber());
  return (
    <>
      <ScreenHeading
        title={t('code.title')}
        lead={t('code.lead', { to: phone.sent?.to ?? '' })}
        above={<StepNumber next={step} />}
        firstField="code"
      />
      <FormError error={back.error} pending={back.isPending} onTryAgain={() => back.mutate()} />
      <PhoneCodeForm
        phone={phone}
        prove={(code) => api.confirmPhone({ body: { code } })}
        resend={() => api.sendPhoneCode({ body: {} })}
        foot={({ pending, problem }) => (
          <>
            <OtherMethods step={step} />
            <WizardFoot>
              <Button type="submit" pending={pending} refusal={problem}>
                {common('next')} <Icon name="forward" />
              </Button>
              <BackButton pending={back.isPending} onPress={() => back.mutate()} />
            </WizardFoot>
          </>
        )}
      />
    </>
  );
}

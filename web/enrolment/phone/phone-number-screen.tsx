import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PhoneProgress } from '../../../api-client/phone/phone-progress.ts';
import { api } from '../../app/api.ts';
import { useCancelSignIn } from '../../app/cancel-sign-in.ts';
import { usePhoneNumberForm } from '../../app/phone/phone-number-form.ts';
import { ScreenHeading } from '../../app/screen-heading.tsx';
import { useStepForm } from '../../app/step-form.ts';
import { useStepMutation } from '../../app/step-mutation.ts';
import { StepNumber } from '../../app/step-number.tsx';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PhoneNumberInput } from '../../ui/phone-number-input.tsx';
import { useProblemWords } from '../../ui/problem-words.ts';
import type { WalkableStep } from '../enrolment-stage.ts';
import { OtherMethods } from '../other-methods.tsx';
import { BackButton, WizardFoot } from '../wizard-foot.tsx';
import { AboutTextMessages } from './about-text-messages.tsx';

/** To the number that the organisation entered after all. */
function UseKnownNumber({ known }: { known: string }) {
  const { t } = useTranslation('phone');
  const send = useStepMutation(() => api.sendPhoneCode({ body: {} }));
  return (
    <div className="grid justify-items-start gap-2">
      <Button
        look="secondary"
        size="small"
        pending={send.isPending}
        refusal={send.error}
        onClick={() => send.mutate()}
      >
        {t('number.toKnown', { known })}
      </Button>
      <FormError error={send.error} pending={send.isPending} onTryAgain={() => send.mutate()} />
    </div>
  );
}

interface PhoneNumberScreenProps {
  step: WalkableStep;
  phone: PhoneProgress;
  signInName: string;
}

/** Which number codes are texted to (G2.5). */
export default function PhoneNumberScreen({ step, phone, signInName }: PhoneNumberScreenProps) {
  const { t } = useTranslation('phone');
  const words = useProblemWords();
  const form = usePhoneNumberForm();
  const { submit, pending, problem } = useStepForm(form, (body) => api.sendPhoneCode({ body }));
  const cancel = useCancelSignIn();
  const goBack = () => cancel.mutate({ signInName });
  return (
    <>
      <ScreenHeading
        title={t('number.title')}
        lead={t('number.lead')}
        above={<StepNumber next={step} />}
        firstField="number"
      />
      <FormError error={problem} typed pending={pending} onTryAgain={() => void submit()} />
      <FormError error={cancel.error} pending={cancel.isPending} onTryAgain={goBack} />
      <form className="flex grow flex-col gap-5" noValidate onSubmit={submit}>
        <Controller
          control={form.control}
          name="number"
          render={({ field, fieldState }) => (
            <PhoneNumberInput
              name="number"
              label={t('number.label')}
              hint={t('number.hint')}
              error={words.ofField(fieldState.error)}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              fieldRef={field.ref}
            />
          )}
        />
        {phone.known && <UseKnownNumber known={phone.known} />}
        <AboutTextMessages step={step} />
        <OtherMethods step={step} />
        <WizardFoot>
          <Button type="submit" pending={pending} refusal={problem}>
            {t('number.send')} <Icon name="forward" />
          </Button>
          <BackButton pending={cancel.isPending} onPress={goBack} />
        </WizardFoot>
      </form>
    </>
  );
}

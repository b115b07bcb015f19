import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { PhoneProgress } from '../../api-client/phone/phone-progress.ts';
import { api } from '../app/api.ts';
import { PhoneCodeForm } from '../app/phone/phone-code-form.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepMutation } from '../app/step-mutation.ts';
import { adviceAbout } from '../app/symptoms.ts';
import { WhoLine } from '../app/who-line.tsx';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import type { VerifyProps } from './verify-props.ts';

function AskForCode({ phone, foot }: { phone: PhoneProgress; foot: ReactNode }) {
  const { t } = useTranslation('phone');
  const send = useStepMutation(() => api.sendVerificationCode());
  return (
    <>
      <ScreenHeading title={t('verify.title')} lead={t('verify.lead', { known: phone.known ?? '' })} />
      <FormError error={send.error} pending={send.isPending} onTryAgain={() => send.mutate()} />
      <div>
        <Button pending={send.isPending} refusal={send.error} onClick={() => send.mutate()}>
          {t('number.send')} <Icon name="forward" />
        </Button>
      </div>
      {foot}
    </>
  );
}

function TypeCode({ phone, foot }: { phone: PhoneProgress; foot: ReactNode }) {
  const { t } = useTranslation('phone');
  return (
    <>
      <ScreenHeading
        title={t('code.title')}
        lead={t('code.lead', { to: phone.sent?.to ?? '' })}
        firstField="code"
      />
      <PhoneCodeForm
        phone={phone}
        prove={(code) => api.verifyPhoneCode({ body: { code } })}
        resend={() => api.sendVerificationCode()}
        foot={({ pending, problem }) => (
          <>
            <div>
              <Button type="submit" pending={pending} refusal={problem}>
                {t('verify.submit')} <Icon name="forward" />
              </Button>
            </div>
            {foot}
          </>
        )}
      />
    </>
  );
}

/** A code by text message: sent when the person asks for it, to the number that is registered (G4.2). */
export function VerifyByPhone({ step, signInName, otherWays }: VerifyProps) {
  const { t } = useTranslation('phone');
  const { phone } = step;
  if (!phone) return null;
  const Screen = phone.sent ? TypeCode : AskForCode;
  return (
    <>
      <WhoLine signInName={signInName} />
      <Screen
        phone={phone}
        foot={
          <div className="mt-auto grid gap-3 border-line border-t pt-4 text-sm">
            {otherWays}
            <p className="flex flex-wrap gap-x-6 gap-y-2 [&_a]:min-h-6">
              <Link to={adviceAbout('new-phone')} state={{ signInName }}>
                {t('verify.newNumber')}
              </Link>
            </p>
          </div>
        }
      />
    </>
  );
}

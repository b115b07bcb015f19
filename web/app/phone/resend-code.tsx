import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhoneProgress } from '../../../api-client/phone/phone-progress.ts';
import type { SignIn } from '../../../api-client/sign-in/sign-in.ts';
import { useFormats } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { useSecondsUntil } from '../../ui/seconds-until.ts';
import { useStepMutation } from '../step-mutation.ts';

/** The seconds until another code may be texted: counted from when the answer that said so came. */
function usePause(phone: PhoneProgress): number {
  const [counted, setCounted] = useState({ phone, until: Date.now() + phone.pause * 1000 });
  if (counted.phone !== phone) setCounted({ phone, until: Date.now() + phone.pause * 1000 });
  return useSecondsUntil(counted.until);
}

interface ResendCodeProps {
  phone: PhoneProgress;
  send: () => Promise<SignIn>;
}

/** Another code to the same number, once the pause is over; how long that is, stands beside it in words. */
export function ResendCode({ phone, send }: ResendCodeProps) {
  const { t } = useTranslation('phone');
  const formats = useFormats();
  const seconds = usePause(phone);
  const resend = useStepMutation(send);
  const again = () => {
    if (seconds === 0) resend.mutate();
  };
  return (
    <div className="grid justify-items-start gap-2 text-sm">
      <div className="-ms-1 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          look="quiet"
          size="small"
          pending={resend.isPending}
          aria-disabled={seconds > 0 || resend.isPending || undefined}
          onClick={again}
        >
          {t('code.resend')}
        </Button>
        {seconds > 0 && (
          <span className="text-ink-soft tabular-nums">
            {t('code.resendIn', { duration: formats.duration(seconds) })}
          </span>
        )}
      </div>
      <p role="status">{resend.isSuccess && t('code.resent', { to: phone.sent?.to ?? phone.known ?? '' })}</p>
      <FormError error={resend.error} pending={resend.isPending} onTryAgain={again} />
    </div>
  );
}

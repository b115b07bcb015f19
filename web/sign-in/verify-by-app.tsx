import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { ApprovalRequest } from '../app/approval/approval-request.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { adviceAbout } from '../app/symptoms.ts';
import { WhoLine } from '../app/who-line.tsx';
import { useFormats } from '../i18n/formats.ts';
import type { VerifyProps } from './verify-props.ts';

/** A request to the phone, with the number to type there (G0.7). */
export function VerifyByApp({ step, signInName, otherWays }: VerifyProps) {
  const { t } = useTranslation('verify');
  const formats = useFormats();
  const phones = step.methods.filter(({ kind }) => kind === 'app').map(({ name }) => name);
  return (
    <>
      <WhoLine signInName={signInName} />
      <ScreenHeading title={t('app.title')} lead={t('app.lead', { phones: formats.list(phones) })} />
      {step.approval && <ApprovalRequest progress={step.approval} account={signInName} />}
      <div className="mt-auto grid gap-3 border-line border-t pt-4 text-sm">
        {otherWays}
        <p>
          <Link to={adviceAbout('new-phone')} state={{ signInName }}>
            {t('app.newPhone')}
          </Link>
        </p>
      </div>
    </>
  );
}

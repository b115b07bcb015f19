import { Trans, useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router-dom';
import { doorAjar } from '../app/door-positions.ts';
import { EntryLayout } from '../app/entry-layout.tsx';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSignInNameAtHand } from '../app/sign-in-name-at-hand.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { More } from '../ui/more.tsx';
import { Note } from '../ui/note.tsx';
import { NumberedSteps } from '../ui/numbered-steps.tsx';
import { useRequestPasswordReset } from './request-password-reset.ts';

function NoMail({ signInName }: { signInName: string }) {
  const { t } = useTranslation('password-reset');
  return (
    <More question={t('mailed.noMail.question')}>
      <ul className="grid list-disc gap-2 ps-5">
        <li>{t('mailed.noMail.wait')}</li>
        <li>
          {t('mailed.noMail.otherName')}{' '}
          <Link to={paths.forgotPassword} state={{ signInName }}>
            {t('mailed.otherName')}
          </Link>
        </li>
        <li>{t('mailed.noMail.limit')}</li>
        <li>{t('mailed.noMail.mailbox')}</li>
      </ul>
    </More>
  );
}

/** Says what to do with the mail; the same whether or not the name is known. */
export default function ResetMailedPage() {
  const { t } = useTranslation('password-reset');
  const signInName = useSignInNameAtHand();
  const request = useRequestPasswordReset();
  const sendAgain = () => request.mutate(signInName);
  if (!signInName) return <Navigate to={paths.forgotPassword} replace />;
  return (
    <EntryLayout position={doorAjar}>
      <ScreenHeading
        title={t('mailed.title')}
        lead={
          <Trans
            t={t}
            i18nKey="mailed.lead"
            values={{ signInName }}
            components={{ name: <b className="text-ink [overflow-wrap:anywhere]" /> }}
          />
        }
      />
      <NumberedSteps>
        {t('mailed.open')}
        {t('mailed.follow')}
        {t('mailed.phone')}
      </NumberedSteps>
      <FormError error={request.error} pending={request.isPending} onTryAgain={sendAgain} />
      {request.isSuccess && (
        <Note kind="ok" role="status">
          <p>{t('mailed.sentAgain')}</p>
        </Note>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button look="secondary" pending={request.isPending} refusal={request.error} onClick={sendAgain}>
          {t('mailed.again')}
        </Button>
        <LinkButton look="quiet" className="-ms-2" to={paths.signIn} state={{ signInName }}>
          {t('toSignIn')}
        </LinkButton>
      </div>
      <NoMail signInName={signInName} />
    </EntryLayout>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { paths } from '../paths.ts';
import { ScreenHeading } from '../screen-heading.tsx';
import { ServiceDeskLine } from '../service-desk-line.tsx';
import { useShowSignIn } from '../show-sign-in.ts';

/** Somebody answered on the phone that this was not them: the sign-in is over, and what to do depends on whether they meant it. */
export function ReportedScreen({ signInName }: { signInName: string }) {
  const { t } = useTranslation('approval');
  const { t: signIn } = useTranslation('sign-in');
  const show = useShowSignIn();
  return (
    <>
      <ScreenHeading title={t('reported.title')} lead={t('reported.lead')} />
      <Note kind="warn">
        <p>{t('reported.known')}</p>
        <p>
          <Link to={paths.forgotPassword} state={{ signInName }}>
            {signIn('password.forgotten')}
          </Link>
        </p>
      </Note>
      <p>{t('reported.mistake')}</p>
      <div>
        <Button onClick={() => show(null, { signInName })}>{t('reported.startAgain')}</Button>
      </div>
      <div className="mt-auto border-line border-t pt-4 text-sm">
        <ServiceDeskLine question={t('reported.help')} />
      </div>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { useCancelSignIn } from '../app/cancel-sign-in.ts';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { WhoLine } from '../app/who-line.tsx';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { LinkButton } from '../ui/link-button.tsx';

/** Somebody proved who they are, but no organisation lets them in. */
export default function NoOrganisationScreen({ signInName }: { signInName: string }) {
  const { t } = useTranslation('organisations');
  const cancel = useCancelSignIn();
  const otherAccount = () => cancel.mutate({ signInName: '' });
  return (
    <>
      <WhoLine signInName={signInName} />
      <ScreenHeading title={t('none.title')} lead={t('none.lead')} />
      <p>{t('none.why')}</p>
      <FormError error={cancel.error} pending={cancel.isPending} onTryAgain={otherAccount} />
      <div className="flex flex-wrap gap-3">
        <LinkButton look="primary" to={paths.requestAccess}>
          {t('none.howToAsk')}
        </LinkButton>
        <Button look="secondary" pending={cancel.isPending} onClick={otherAccount}>
          {t('none.otherAccount')}
        </Button>
      </div>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { doorAjar } from '../app/door-positions.ts';
import { EntryLayout } from '../app/entry-layout.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { useBeginRegistration } from './begin-registration.ts';

/** What the short address leads to: the registration of a method, for who is signed in and for who is not (G2.1). */
export default function RegisterMethodPage() {
  const { t } = useTranslation('register-method');
  const { t: common } = useTranslation();
  const begin = useBeginRegistration();
  return (
    <EntryLayout position={doorAjar}>
      <ScreenHeading title={t('title')} lead={t('lead')} />
      <p>{t('signInFirst')}</p>
      <p className="text-ink-soft">{t('already')}</p>
      <FormError error={begin.error} pending={begin.isPending} onTryAgain={() => begin.mutate()} />
      <div>
        <Button pending={begin.isPending} refusal={begin.error} onClick={() => begin.mutate()}>
          {common('next')} <Icon name="forward" />
        </Button>
      </div>
    </EntryLayout>
  );
}

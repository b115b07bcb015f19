import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router-dom';
import { resetTokenIn } from '../../api-client/sign-in/reset-link.ts';
import { api } from '../app/api.ts';
import { doorAjar, shutDoor } from '../app/door-positions.ts';
import { EntryLayout } from '../app/entry-layout.tsx';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepMutation } from '../app/step-mutation.ts';
import { chosenLanguage } from '../i18n/language-choice.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { NumberedSteps } from '../ui/numbered-steps.tsx';
import { problemCode } from '../ui/problem-words.ts';

function DeadLink() {
  const { t } = useTranslation('password-reset');
  return (
    <EntryLayout position={shutDoor}>
      <ScreenHeading title={t('dead.title')} lead={t('dead.lead')} />
      <ul className="grid list-disc gap-2 ps-5">
        {(['lapsed', 'used', 'newer', 'changed', 'cutOff'] as const).map((reason) => (
          <li key={reason}>{t(`dead.${reason}`)}</li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-3">
        <LinkButton look="primary" to={paths.forgotPassword}>
          {t('dead.again')}
        </LinkButton>
        <LinkButton look="quiet" className="-ms-2" to={paths.signIn}>
          {t('toSignIn')}
        </LinkButton>
      </div>
    </EntryLayout>
  );
}

/** Waits for a press, so that whoever only looks at the link, such as a mail scanner, does not spend it. */
function LiveLink({ token }: { token: string }) {
  const { t } = useTranslation('password-reset');
  const follow = useStepMutation(() => {
    const language = chosenLanguage();
    return api.followResetLink({ body: { token, ...(language && { language }) } });
  });
  if (follow.error && problemCode(follow.error) === 'reset_link_dead') return <DeadLink />;
  return (
    <EntryLayout position={doorAjar}>
      <ScreenHeading title={t('link.title')} lead={t('link.lead')} />
      <NumberedSteps>
        {t('link.phone')}
        {t('link.password')}
        {t('link.signedOut')}
      </NumberedSteps>
      <FormError error={follow.error} pending={follow.isPending} onTryAgain={() => follow.mutate()} />
      <div>
        <Button pending={follow.isPending} refusal={follow.error} onClick={() => follow.mutate()}>
          {t('link.submit')} <Icon name="forward" />
        </Button>
      </div>
    </EntryLayout>
  );
}

/** Where the mailed link leads: begins the sign-in in which a new password is chosen. */
export default function FollowResetLinkPage() {
  const token = resetTokenIn(useLocation().hash);
  return token ? <LiveLink key={token} token={token} /> : <DeadLink />;
}

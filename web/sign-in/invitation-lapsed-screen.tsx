import { useTranslation } from 'react-i18next';
import { api } from '../app/api.ts';
import { useCancelSignIn } from '../app/cancel-sign-in.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepMutation } from '../app/step-mutation.ts';
import type { StepScreenProps } from '../app/steps.ts';
import { WhoLine } from '../app/who-line.tsx';
import { useFormats } from '../i18n/formats.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Note } from '../ui/note.tsx';

function AskForInvitation() {
  const { t } = useTranslation('sign-in');
  const ask = useStepMutation(() => api.requestInvitation());
  return (
    <>
      <p>{t('lapsed.whatNow')}</p>
      <FormError error={ask.error} pending={ask.isPending} onTryAgain={() => ask.mutate()} />
      <div>
        <Button pending={ask.isPending} refusal={ask.error} onClick={() => ask.mutate()}>
          {t('lapsed.ask')}
        </Button>
      </div>
    </>
  );
}

function Asked({ signInName }: { signInName: string }) {
  const { t } = useTranslation('sign-in');
  const cancel = useCancelSignIn();
  const toSignIn = () => cancel.mutate({ signInName });
  return (
    <>
      <Note kind="ok" role="status">
        <p>
          <b>{t('lapsed.askedTitle')}</b>
        </p>
        <p>{t('lapsed.asked')}</p>
      </Note>
      <FormError error={cancel.error} pending={cancel.isPending} onTryAgain={toSignIn} />
      <div>
        <Button look="secondary" pending={cancel.isPending} onClick={toSignIn}>
          {t('lapsed.toSignIn')}
        </Button>
      </div>
    </>
  );
}

/** The temporary password was right, but too late: says until when it held, and asks for a new invitation with one click. */
export default function InvitationLapsedScreen({ step, signInName }: StepScreenProps<'invitation-lapsed'>) {
  const { t } = useTranslation('sign-in');
  const formats = useFormats();
  const { organisations } = step;
  return (
    <>
      <WhoLine signInName={signInName} />
      <ScreenHeading
        title={t('lapsed.title')}
        lead={t('lapsed.lead', { moment: formats.moment(step.lapsedAt) })}
      />
      {organisations.length > 0 && (
        <p>
          {t('lapsed.organisations', {
            count: organisations.length,
            organisations: formats.list(organisations),
          })}
        </p>
      )}
      {step.requested ? <Asked signInName={signInName} /> : <AskForInvitation />}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { api } from '../app/api.ts';
import { useCancelSignIn } from '../app/cancel-sign-in.ts';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { ServiceDeskLine } from '../app/service-desk-line.tsx';
import { useStepMutation } from '../app/step-mutation.ts';
import type { StepScreenProps } from '../app/steps.ts';
import { WhoLine } from '../app/who-line.tsx';
import { useFormats } from '../i18n/formats.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Note } from '../ui/note.tsx';

type ClosedOrganisations = StepScreenProps<'no-organisation'>['step']['organisations'];

function WhatHappened({ organisations }: { organisations: ClosedOrganisations }) {
  const { t } = useTranslation('organisations');
  const words = organisations.map(({ name, reason }) => t(`none.${reason}`, { organisation: name }));
  return (
    <Note kind="warn">
      {words.length > 0 ? (
        words.map((sentence) => <p key={sentence}>{sentence}</p>)
      ) : (
        <p>{t('none.unknown')}</p>
      )}
    </Note>
  );
}

function WhomToAsk({ organisations }: { organisations: ClosedOrganisations }) {
  const { t } = useTranslation('organisations');
  const formats = useFormats();
  const names = formats.list(organisations.map(({ name }) => name));
  return (
    <section aria-labelledby="whom-to-ask" className="grid gap-2">
      <h2 id="whom-to-ask">{t('none.whomToAsk')}</h2>
      <p>{names ? t('none.askAdministrator', { organisations: names }) : t('none.askOwnAdministrator')}</p>
      <ServiceDeskLine question={t('none.askServiceDesk')} />
    </section>
  );
}

/** Somebody proved who they are, but no organisation lets them in (any more): what happened, whom to ask, and the ways on. */
export default function NoOrganisationScreen({ step, signInName }: StepScreenProps<'no-organisation'>) {
  const { t } = useTranslation('organisations');
  const cancel = useCancelSignIn();
  const look = useStepMutation(() => api.getSignIn());
  const otherAccount = () => cancel.mutate({ signInName: '' });
  return (
    <>
      <WhoLine signInName={signInName} />
      <ScreenHeading title={t('none.title')} lead={t('none.lead')} />
      <WhatHappened organisations={step.organisations} />
      <WhomToAsk organisations={step.organisations} />
      <section className="grid gap-3">
        <p>{t('none.lookAgainHint')}</p>
        <FormError error={look.error} pending={look.isPending} onTryAgain={() => look.mutate()} />
        <FormError error={cancel.error} pending={cancel.isPending} onTryAgain={otherAccount} />
        <div className="flex flex-wrap gap-3">
          <Button pending={look.isPending} onClick={() => look.mutate()}>
            {t('none.lookAgain')}
          </Button>
          <Button look="secondary" pending={cancel.isPending} onClick={otherAccount}>
            {t('none.otherAccount')}
          </Button>
        </div>
        <p role="status">{look.isSuccess && t('none.stillNone')}</p>
      </section>
      <p className="text-ink-soft text-sm">
        <Link to={paths.requestAccess}>{t('none.howToAsk')}</Link>
      </p>
    </>
  );
}

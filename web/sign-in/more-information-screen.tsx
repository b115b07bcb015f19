import { useTranslation } from 'react-i18next';
import { api } from '../app/api.ts';
import { useCancelSignIn } from '../app/cancel-sign-in.ts';
import { LaterButton } from '../app/later-button.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepMutation } from '../app/step-mutation.ts';
import type { StepData, StepScreenProps } from '../app/steps.ts';
import { WhoLine } from '../app/who-line.tsx';
import { useMomentInZone } from '../i18n/moment-in-zone.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { More } from '../ui/more.tsx';
import { Note } from '../ui/note.tsx';

type Step = StepData<'more-information'>;

/** Until when it can wait (G4.1, G2.8), or that it is advised and no more (G4.9). */
function WhenDue({ postponable, organisation }: Pick<Step, 'postponable' | 'organisation'>) {
  const { t } = useTranslation('more-information');
  const momentInZone = useMomentInZone();
  if (!postponable) return null;
  const { until, timeZone } = postponable;
  const whose = organisation ?? '';
  return (
    <Note>
      <p>
        {until && timeZone
          ? t('requiredFrom', { organisation: whose, moment: momentInZone(until, timeZone) })
          : t('encouraged', { organisation: whose })}
      </p>
      <p>{t(until ? 'untilThen' : 'yourChoice')}</p>
    </Note>
  );
}

function WhatIsAsked({ required }: Pick<Step, 'required'>) {
  const { t } = useTranslation('more-information');
  if (required.length === 1) return <p>{t(`asked.${required[0]?.name ?? 'any'}`)}</p>;
  return (
    <>
      <p>{t('askedSeveral', { count: required.length })}</p>
      <ol className="ms-5 grid list-decimal gap-1">
        {required.map(({ name, isDone }) => (
          <li key={name}>
            {t(`method.${name}`)} {isDone && t('isDone')}
          </li>
        ))}
      </ol>
    </>
  );
}

function WaysOn({ postponable }: Pick<Step, 'postponable'>) {
  const { t } = useTranslation();
  const { t: words } = useTranslation('more-information');
  const next = useStepMutation(() => api.continueToRegistration());
  const cancel = useCancelSignIn();
  const otherAccount = () => cancel.mutate({ signInName: '' });
  return (
    <>
      <FormError error={next.error} pending={next.isPending} onTryAgain={() => next.mutate()} />
      <FormError error={cancel.error} pending={cancel.isPending} onTryAgain={otherAccount} />
      <div className="flex flex-wrap items-center gap-3">
        <Button pending={next.isPending} refusal={next.error} onClick={() => next.mutate()}>
          {t('next')} <Icon name="forward" />
        </Button>
        {postponable && <LaterButton />}
        <Button look="quiet" pending={cancel.isPending} onClick={otherAccount}>
          {words('otherAccount')}
        </Button>
      </div>
    </>
  );
}

/** More information is required, or advised, before the wizard begins (G1.1, G2.2, G4.9). */
export default function MoreInformationScreen({ step, signInName }: StepScreenProps<'more-information'>) {
  const { t } = useTranslation('more-information');
  const { postponable, organisation } = step;
  const lead = organisation ? t('lead', { organisation }) : t('leadOfSeveral');
  return (
    <>
      <WhoLine signInName={signInName} />
      <ScreenHeading
        title={t(postponable ? 'titleEarly' : 'title')}
        lead={postponable ? t('leadEarly') : lead}
      />
      <WhenDue postponable={postponable} organisation={organisation} />
      <WhatIsAsked required={step.required} />
      <More question={t('why')}>
        <p>{t('whyAnswer')}</p>
      </More>
      <WaysOn postponable={postponable} />
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../app/api.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useStepMutation } from '../app/step-mutation.ts';
import type { StepScreenProps } from '../app/steps.ts';
import { WhoLine } from '../app/who-line.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Note } from '../ui/note.tsx';

/** "Stay signed in?", with the warning to say so on a device of one's own only (G4.6). */
export default function StaySignedInScreen({ step, signInName }: StepScreenProps<'stay-signed-in'>) {
  const { t } = useTranslation('stay-signed-in');
  const [isShownAgain, setShownAgain] = useState(true);
  const answer = useStepMutation(({ stay }: { stay: boolean }) =>
    api.answerStaySignedIn({ body: { stay, askAgain: isShownAgain } }),
  );
  const { isPending, error, variables } = answer;
  return (
    <>
      <WhoLine signInName={signInName} />
      <ScreenHeading title={t('title')} lead={t('lead', { count: step.days })} />
      <p>{t('ends')}</p>
      <Note kind="warn">
        <p>{t('ownDevice')}</p>
      </Note>
      <Checkbox
        label={t('notAgain')}
        hint={t('notAgainHint')}
        checked={!isShownAgain}
        disabled={isPending}
        onChange={({ target }) => setShownAgain(!target.checked)}
      />
      <FormError error={error} pending={isPending} onTryAgain={() => variables && answer.mutate(variables)} />
      <div className="flex flex-wrap items-center gap-3">
        <Button
          pending={isPending && variables?.stay === true}
          refusal={error}
          onClick={() => answer.mutate({ stay: true })}
        >
          {t('yes')}
        </Button>
        <Button
          look="secondary"
          pending={isPending && variables?.stay === false}
          refusal={error}
          onClick={() => answer.mutate({ stay: false })}
        >
          {t('no')}
        </Button>
      </div>
    </>
  );
}

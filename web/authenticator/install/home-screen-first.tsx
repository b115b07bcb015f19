import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { useBrandName } from '../frame/brand.ts';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { type HandoverOutcome, handOver, keepHere } from './hand-over.ts';
import { StepsOnIphone } from './install-steps.tsx';

interface HomeScreenFirstProps {
  readonly activation: { readonly handle: string; readonly code: string };
  /** The person wants no app on the home screen. */
  readonly onGoOnHere: () => void;
}

/** What the person is told of the code, beside the steps or in their place. */
function CodeNote({ outcome }: { outcome: HandoverOutcome }) {
  const { t } = useTranslation('authenticator-set-up');
  if (outcome === 'taken-along') return <Note kind="ok">{t('homeScreen.goesOn')}</Note>;
  if (outcome === 'to-type') return <Note kind="info">{t('homeScreen.typeThere')}</Note>;
  return <Note kind="warn">{t(`homeScreen.${outcome}`)}</Note>;
}

function Steps({ outcome, onGoOnHere }: { outcome: HandoverOutcome; onGoOnHere: () => void }) {
  const { t } = useTranslation('authenticator-set-up');
  return (
    <PhoneFrame
      foot={
        <Button look="quiet" onClick={onGoOnHere}>
          {t('homeScreen.here')}
        </Button>
      }
    >
      <ScreenTitle>{t('homeScreen.stepsTitle')}</ScreenTitle>
      <CodeNote outcome={outcome} />
      <StepsOnIphone />
      <p className="text-ink-soft text-sm">
        {t('homeScreen.stepsLead')} {t('install.notSafari')}
      </p>
    </PhoneFrame>
  );
}

/** On an iPhone, before anything is kept in the browser: the account belongs in the app on the home screen (docs/decisions/0016). */
export function HomeScreenFirst({ activation, onGoOnHere }: HomeScreenFirstProps) {
  const { t } = useTranslation('authenticator-set-up');
  const brand = useBrandName();
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<HandoverOutcome>();
  const { handle } = activation;
  useEffect(() => () => keepHere(handle), [handle]);

  const showSteps = async () => {
    setPending(true);
    setOutcome(await handOver(activation));
    setPending(false);
  };
  if (outcome === 'taken-along' || outcome === 'to-type')
    return <Steps outcome={outcome} onGoOnHere={onGoOnHere} />;
  return (
    <PhoneFrame
      foot={
        <>
          <Button pending={pending} onClick={() => void showSteps()}>
            {t('homeScreen.showSteps')}
          </Button>
          <Button look="quiet" onClick={onGoOnHere}>
            {t('homeScreen.here')}
          </Button>
        </>
      }
    >
      <ScreenTitle>{t('homeScreen.title', { brand })}</ScreenTitle>
      <p>{t('homeScreen.lead')}</p>
      <div role="alert">{outcome && <CodeNote outcome={outcome} />}</div>
    </PhoneFrame>
  );
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../ui/announcements.tsx';
import { Button } from '../../ui/button.tsx';
import { buttonStyle } from '../../ui/button-style.ts';
import { Note } from '../../ui/note.tsx';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { phoneSystem } from '../install/phone-system.ts';
import { presentActivation } from '../pairing/presented-activation.ts';
import { paths } from '../router/paths.ts';
import { ScreenLink } from '../router/screen-link.tsx';
import { cameraPermission } from './camera.ts';
import { CameraView } from './camera-view.tsx';
import { type KindOfCode, kindOfCode } from './kind-of-code.ts';
import type { ScanProblem } from './watch-for-codes.ts';

type Stage = 'checking' | 'asking' | 'watching' | ScanProblem;

/** Where there is no picture, or none of use: the code can be typed (G3.3). */
const TypeInstead = ({ look }: { look: 'secondary' | 'quiet' }) => {
  const { t } = useTranslation('authenticator');
  return (
    <ScreenLink to={paths.typeCode} className={buttonStyle(look, 'normal')}>
      {t('add.byHand')}
    </ScreenLink>
  );
};

function AskForCamera({ onAllow }: { onAllow: () => void }) {
  const { t } = useTranslation('authenticator-set-up');
  return (
    <PhoneFrame
      foot={
        <>
          <Button onClick={onAllow}>{t('scan.useCamera')}</Button>
          <TypeInstead look="quiet" />
        </>
      }
    >
      <ScreenTitle>{t('scan.askTitle')}</ScreenTitle>
      <p>{t('scan.askLead')}</p>
    </PhoneFrame>
  );
}

function NoPicture({ problem, onTryAgain }: { problem: ScanProblem; onTryAgain: () => void }) {
  const { t } = useTranslation('authenticator-set-up');
  const lead =
    problem === 'refused' ? t(`scan.problem.refused.${phoneSystem()}`) : t(`scan.problem.${problem}.lead`);
  return (
    <PhoneFrame
      foot={
        <>
          <TypeInstead look="secondary" />
          <Button look="quiet" onClick={onTryAgain}>
            {t('scan.tryAgain')}
          </Button>
        </>
      }
    >
      <ScreenTitle>{t(`scan.problem.${problem}.title`)}</ScreenTitle>
      <p>{lead}</p>
    </PhoneFrame>
  );
}

type WrongCode = Exclude<KindOfCode, 'activation'>;

function Watching({ onProblem }: { onProblem: (problem: ScanProblem) => void }) {
  const { t } = useTranslation('authenticator-set-up');
  const [wrong, setWrong] = useState<WrongCode>();
  const read = (text: string) => {
    const kind = kindOfCode(text, location.origin);
    if (kind !== 'activation') {
      setWrong(kind);
      return false;
    }
    announce(t('scan.found'));
    return presentActivation(text);
  };
  return (
    <PhoneFrame foot={<TypeInstead look="secondary" />}>
      <ScreenTitle>{t('scan.title')}</ScreenTitle>
      <p>{t('scan.lead')}</p>
      <CameraView onText={read} onProblem={onProblem} />
      <div role="status">{wrong && <Note kind="warn">{t(`scan.wrong.${wrong}`)}</Note>}</div>
    </PhoneFrame>
  );
}

/** Reads the activation link from the screen of the computer. The camera is asked for with its reason, once. */
export function ScanScreen() {
  const [stage, setStage] = useState<Stage>('checking');
  useEffect(() => {
    void cameraPermission().then((said) => setStage(said === 'granted' ? 'watching' : 'asking'));
  }, []);
  const watch = () => setStage('watching');
  if (stage === 'checking') return null;
  if (stage === 'asking') return <AskForCamera onAllow={watch} />;
  if (stage === 'watching') return <Watching onProblem={setStage} />;
  return <NoPicture problem={stage} onTryAgain={watch} />;
}

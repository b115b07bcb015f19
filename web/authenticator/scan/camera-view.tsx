import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type ScanProblem, watchForCodes } from './watch-for-codes.ts';

interface CameraViewProps {
  /** There is a code in the picture; true: enough. */
  readonly onText: (text: string) => boolean;
  readonly onProblem: (problem: ScanProblem) => void;
}

function subscribeToVisibility(listener: () => void) {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

const useIsVisible = () =>
  useSyncExternalStore(subscribeToVisibility, () => document.visibilityState === 'visible');

/** What the camera sees, with a window where the code belongs. Behind another app, and once it is left, the camera is off. */
export function CameraView({ onText, onProblem }: CameraViewProps) {
  const { t } = useTranslation('authenticator-set-up');
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef({ onText, onProblem });
  const [isOpen, setIsOpen] = useState(false);
  const isVisible = useIsVisible();

  useEffect(() => {
    latest.current = { onText, onProblem };
  });
  useEffect(() => {
    if (!isVisible || !video.current) return undefined;
    const stop = watchForCodes(video.current, {
      onOpen: () => setIsOpen(true),
      onText: (text) => latest.current.onText(text),
      onProblem: (problem) => latest.current.onProblem(problem),
    });
    return () => {
      stop();
      setIsOpen(false);
    };
  }, [isVisible]);

  return (
    <div className="relative grid aspect-square w-full place-items-center overflow-hidden bg-door-shade text-on-door">
      <video
        ref={video}
        muted
        playsInline
        aria-label={t('scan.picture')}
        className={`col-start-1 row-start-1 h-full w-full object-cover ${isOpen ? '' : 'invisible'}`}
      />
      {isOpen ? (
        <span
          aria-hidden="true"
          className="col-start-1 row-start-1 h-[70%] w-[70%] outline-[100vmax] outline-scrim outline-solid [box-shadow:inset_0_0_0_3px_#fff]"
        />
      ) : (
        <p role="status" className="col-start-1 row-start-1 p-4 text-center">
          {t('scan.opening')}
        </p>
      )}
    </div>
  );
}

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

export interface News {
  kind: 'ok' | 'danger';
  text: string;
  /** The way back, where there is one. */
  undo?: () => void;
  /** The same once more, where that may help. */
  tryAgain?: () => void;
}

interface ToastProps {
  news: News | undefined;
  close: string;
  undo: string;
  onClose: () => void;
}

const shownFor = 8000;

const actionStyle =
  'min-h-9 shrink-0 rounded-control px-2 font-semibold underline decoration-1 underline-offset-[0.2em] hover:decoration-2 focus-visible:outline-paper';

const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');

/** Undo by the keys that everybody knows, so that nobody has to hurry to the button. */
function useUndoKeys(undo: (() => void) | undefined) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const wanted = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!wanted || isTyping(event)) return;
    event.preventDefault();
    undo?.();
  });
  const isPossible = undo !== undefined;
  useEffect(() => {
    if (!isPossible) return;
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isPossible]);
}

/** What just happened, read out politely. It goes by itself, but not under the pointer or the focus; a failure stays until it is closed. */
export function Toast({ news, close, undo, onClose }: ToastProps) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!news || news.kind === 'danger' || held) return;
    const showing = setTimeout(onClose, shownFor);
    return () => clearTimeout(showing);
  }, [news, held, onClose]);

  const cameFrom = useRef<HTMLElement>(null);
  const shut = () => {
    setHeld(false);
    onClose();
    cameFrom.current?.focus();
  };
  const goBack = news?.undo;
  const undoAndClose = () => {
    shut();
    goBack?.();
  };
  const tryAgain = news?.tryAgain;
  const tryAgainAndClose = () => {
    setHeld(false);
    onClose();
    tryAgain?.();
  };
  useUndoKeys(goBack && undoAndClose);

  return (
    <div
      role="status"
      className="fixed bottom-4 left-4 z-10 max-w-[min(34rem,calc(100vw-2rem))] print:hidden"
    >
      {news && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the pointer and the focus only hold it in place
        <div
          className="flex items-center gap-3 rounded-control bg-ink py-2 ps-4 pe-2 text-paper text-sm shadow-pop"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={({ relatedTarget, currentTarget }) => {
            setHeld(true);
            const isOutside = relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget);
            if (isOutside) cameFrom.current = relatedTarget;
          }}
          onBlur={() => setHeld(false)}
        >
          <Icon name={news.kind === 'ok' ? 'tick' : 'warning'} />
          <p className="min-w-0 flex-1 leading-snug">{news.text}</p>
          {tryAgain && (
            <button type="button" className={actionStyle} onClick={tryAgainAndClose}>
              {t('tryAgain')}
            </button>
          )}
          {goBack && (
            <button
              type="button"
              aria-keyshortcuts="Control+Z"
              className={actionStyle}
              onClick={undoAndClose}
            >
              {undo}
            </button>
          )}
          <button
            type="button"
            aria-label={close}
            className="grid size-9 shrink-0 place-items-center rounded-control focus-visible:outline-paper"
            onClick={shut}
          >
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
}

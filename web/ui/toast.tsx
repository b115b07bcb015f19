import { useEffect, useState } from 'react';
import { Icon } from './icon.tsx';

export interface News {
  kind: 'ok' | 'danger';
  text: string;
}

interface ToastProps {
  news: News | undefined;
  close: string;
  onClose: () => void;
}

const shownFor = 8000;

/** What just happened, read out politely. It goes by itself, but not under the pointer or the focus; a failure stays until it is closed. */
export function Toast({ news, close, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);
  const stays = !news || news.kind === 'danger' || held;
  useEffect(() => {
    if (stays) return;
    const showing = setTimeout(onClose, shownFor);
    return () => clearTimeout(showing);
  }, [stays, onClose]);

  return (
    <div role="status" className="fixed bottom-4 left-4 z-10 max-w-[min(30rem,calc(100vw-2rem))]">
      {news && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the pointer and the focus only hold it in place
        <div
          className="grid grid-cols-[auto_1fr_auto] items-center gap-3 rounded-control bg-ink py-2 ps-4 pe-2 text-paper text-sm shadow-pop"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <Icon name={news.kind === 'ok' ? 'tick' : 'warning'} />
          <p>{news.text}</p>
          <button
            type="button"
            aria-label={close}
            className="grid size-9 place-items-center rounded-control focus-visible:outline-paper"
            onClick={onClose}
          >
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
}

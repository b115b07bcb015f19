import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import { paths } from '../app/paths.ts';
import { Icon } from '../ui/icon.tsx';
import { besideEachOther, useMediaQuery } from '../ui/media-query.ts';
import './panel-frame.css';

interface PanelFrameProps {
  title: string;
  /** What stands under the title and does not scroll out of the heading: state and main actions. */
  head?: ReactNode;
  /** Where one comes out, if not at the list. */
  back?: { readonly pathname: string; readonly label: string };
  /** It is a page of its own, with no list beside it. */
  alone?: boolean;
  /** Leaves the panel, or asks first. Without it, the panel just shuts. */
  onShut?: () => void;
  children: ReactNode;
}

/** Beside the list where there is room, else in its place: with a heading that gets the focus, and a way back. Escape goes back too. */
export function PanelFrame({ title, head, back, alone = false, onShut, children }: PanelFrameProps) {
  const { t } = useTranslation(['contacts', 'inside']);
  const isWide = useMediaQuery(besideEachOther);
  const isBeside = isWide && !alone;
  const { search } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const wayBack = useRef<HTMLAnchorElement>(null);
  const Heading = isBeside ? 'h2' : 'h1';

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (alone || !matchMedia(besideEachOther).matches) scrollTo(0, 0);
  }, [alone]);

  const pressKey = (event: KeyboardEvent<HTMLElement>) => {
    const isOurs = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key === 'Escape' && isOurs && !event.defaultPrevented) wayBack.current?.click();
  };

  return (
    <section
      aria-labelledby="panel-heading"
      className={alone ? 'border border-line bg-paper' : 'panel'}
      onKeyDown={pressKey}
    >
      <header className="grid gap-3 border-line border-b px-5 pt-4 pb-4">
        <div className="flex flex-row-reverse flex-wrap items-start justify-between gap-x-4 gap-y-1 max-desk:flex-col">
          <Link
            ref={wayBack}
            to={{ pathname: back?.pathname ?? paths.contacts, search }}
            className="inline-flex min-h-8 items-center gap-1 text-sm print:hidden"
            onClick={(event) => {
              if (!onShut) return;
              event.preventDefault();
              onShut();
            }}
          >
            {(back || !isBeside) && <Icon name="back" />}
            {back?.label ?? t(isBeside ? 'close' : 'inside:backToContacts')}
            {!back && isBeside && <Icon name="cross" />}
          </Link>
          <Heading
            id="panel-heading"
            ref={heading}
            tabIndex={-1}
            className="min-w-0 flex-1 font-bold text-xl leading-tight tracking-tight outline-none [overflow-wrap:anywhere]"
          >
            {title}
          </Heading>
        </div>
        {head}
      </header>
      {children}
    </section>
  );
}

/** In the place of a panel whose contents are under way. */
export function LoadingPanel() {
  const { t } = useTranslation('contacts');
  return (
    <section aria-busy="true" className="panel">
      <p role="status" className="moment px-5 py-4 text-ink-soft">
        {t('panel.loading')}
      </p>
    </section>
  );
}

/** One subject of the panel, under its own heading. */
export const PanelPart = ({ title, children }: { title: string; children: ReactNode }) => {
  const isBeside = useMediaQuery(besideEachOther);
  const Heading = isBeside ? 'h3' : 'h2';
  return (
    <section className="grid gap-3 border-line border-b px-5 py-4 last:border-b-0">
      <Heading className="text-base">{title}</Heading>
      {children}
    </section>
  );
};

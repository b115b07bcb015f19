import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { telephoneLink } from '../ui/contact-link.ts';
import { type DoorPosition, Doorway } from '../ui/doorway/doorway.tsx';
import { Stoep } from '../ui/doorway/stoep.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { contentId, SkipLink } from '../ui/skip-link.tsx';
import { useBrand, usePaintedDoor } from './brand.ts';
import { BrandLink } from './brand-link.tsx';
import { paths } from './paths.ts';

/** The "?" of G0.12. */
function HelpLink() {
  const { t } = useTranslation();
  return (
    <Link
      to={paths.problemsSigningIn}
      className="inline-flex min-h-9 items-center gap-2 text-sm no-underline hover:underline"
    >
      <span
        aria-hidden="true"
        className="inline-grid size-6 place-items-center rounded-full border-[1.5px] border-current font-bold leading-none"
      >
        ?
      </span>
      <span className="max-narrow:sr-only">{t('help')}</span>
    </Link>
  );
}

function HelpLinks() {
  const { t } = useTranslation();
  const serviceDesk = useBrand()?.serviceDesk;
  return (
    <>
      <Link to={paths.problemsSigningIn}>{t('footer.problems')}</Link>
      <Link to={paths.requestAccess}>{t('footer.requestAccess')}</Link>
      {serviceDesk && (
        <span className="inline-flex items-center gap-1">
          {t('footer.serviceDesk')} <a href={telephoneLink(serviceDesk.phone)}>{serviceDesk.phone}</a>
        </span>
      )}
    </>
  );
}

/** Every screen outside: the façade with the doorway, and in it what is to be done. Keep it mounted between steps, so that the door turns. */
export function EntryLayout({ position, children }: { position: DoorPosition; children: ReactNode }) {
  usePaintedDoor();
  return (
    <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr_auto]">
      <SkipLink />
      <header className="flex flex-wrap items-center justify-between gap-3 px-5 py-4 wide:px-8">
        <BrandLink />
        <div className="flex items-center gap-x-4 narrow:gap-x-6">
          <HelpLink />
          <LanguageSwitch />
        </div>
      </header>
      <main id={contentId} tabIndex={-1} className="facade">
        <Doorway position={position}>{children}</Doorway>
      </main>
      <Stoep position={position}>
        <HelpLinks />
      </Stoep>
    </div>
  );
}

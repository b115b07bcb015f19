import { BrandLink } from '../app/brand-link.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { SkipLink } from '../ui/skip-link.tsx';

/** The outbox belongs to nobody who is signed in, so its header names only the provider. */
export const OutboxHeader = () => (
  <>
    <SkipLink />
    <header className="border-line border-b bg-paper">
      <div className="mx-auto flex min-h-[4.25rem] max-w-[80rem] flex-wrap items-center justify-between gap-3 px-4 narrow:px-5 desk:px-8">
        <BrandLink />
        <LanguageSwitch />
      </div>
    </header>
  </>
);

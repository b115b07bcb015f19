import { Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router-dom';
import { useLanguage } from '../i18n/current-language.ts';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Page } from '../ui/page.tsx';
import { contentId, SkipLink } from '../ui/skip-link.tsx';
import { usePaintedDoor } from './brand.ts';
import { BrandLink } from './brand-link.tsx';
import { MainMenu } from './main-menu.tsx';
import { Moment } from './moment.tsx';
import { Nameplate } from './nameplate.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { useSession } from './session.ts';
import { useSignOut } from './sign-out.ts';
import './inside-layout.css';

function Header() {
  const { t } = useTranslation('inside');
  const { contact } = useSession();
  const signOut = useSignOut();
  return (
    <header className="print:hidden min-w-0 border-line border-b bg-paper">
      <div className="mx-auto flex min-h-[4.25rem] max-w-[80rem] flex-wrap items-center gap-x-4 px-4 text-sm narrow:gap-x-6 narrow:px-5 desk:flex-nowrap desk:items-stretch desk:gap-x-8 desk:px-8">
        <div className="flex min-h-13 flex-1 items-center narrow:flex-none">
          <BrandLink />
        </div>
        <MainMenu />
        <div className="contents narrow:ms-auto narrow:flex narrow:items-center narrow:gap-5 narrow:py-2">
          <div className="order-4 narrow:order-none">
            <LanguageSwitch />
          </div>
          <Nameplate />
          <div className="order-2 flex items-center gap-3 narrow:order-none narrow:max-w-none">
            <b className="min-w-0 font-semibold max-narrow:hidden">{contact.name}</b>
            <Button
              look="quiet"
              size="small"
              className="whitespace-nowrap"
              pending={signOut.isPending}
              refusal={signOut.error}
              onClick={() => signOut.mutate({})}
            >
              {t('signOut')}
            </Button>
          </div>
        </div>
      </div>
      <FormError error={signOut.error} pending={signOut.isPending} onTryAgain={() => signOut.mutate({})} />
    </header>
  );
}

/** Every screen inside: who one is and where, where one can go, and below it the screen. */
export default function InsideLayout() {
  const { language } = useLanguage();
  usePaintedDoor();
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr]">
        <SkipLink />
        {/* React Aria would write a style into the page, which the content security policy forbids; inside-layout.css has it. */}
        <template id="react-aria-pressable-style" />
        <Header />
        <main id={contentId} tabIndex={-1} className="min-w-0 outline-none">
          <ScreenBoundary frame={(content) => <Page>{content}</Page>}>
            <Suspense
              fallback={
                <Page>
                  <Moment />
                </Page>
              }
            >
              <Outlet />
            </Suspense>
          </ScreenBoundary>
        </main>
      </div>
    </I18nProvider>
  );
}

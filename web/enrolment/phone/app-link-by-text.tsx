import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyScreen } from '../../app/version/lazy-screen.ts';

const TextAppLink = lazyScreen(() => import('./text-app-link.tsx'));

/** A way to the app for who would rather tap a link on the phone than type an address (G2.4); folded away until it is wanted. */
export function AppLinkByText() {
  const { t } = useTranslation('phone');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="border-line border-t pt-3" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="w-fit py-0.5 font-semibold text-link underline decoration-1 underline-offset-[0.2em] hover:decoration-2">
        {t('appLink.title')}
      </summary>
      <div className="grid gap-3 pt-3 text-sm">
        {isOpen && (
          <Suspense>
            <TextAppLink />
          </Suspense>
        )}
      </div>
    </details>
  );
}

import { useTranslation } from 'react-i18next';
import { usePaintedDoor } from '../app/brand.ts';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSettings } from '../app/settings.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { useSearchInAddress } from '../ui/search-in-address.ts';
import { contentId } from '../ui/skip-link.tsx';
import { TextField } from '../ui/text-field.tsx';
import { OutboxHeader } from './outbox-header.tsx';
import { OutboxMessages } from './outbox-messages.tsx';

function Outbox() {
  const { t } = useTranslation('outbox');
  const { typed, type, search } = useSearchInAddress('to');
  return (
    <>
      <ScreenHeading title={t('title')} lead={t('intro')} />
      <search className="max-w-measure">
        <TextField
          small
          type="search"
          label={t('search')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      </search>
      <OutboxMessages to={search} onClearSearch={() => type('')} />
    </>
  );
}

function NotHere() {
  const { t } = useTranslation('outbox');
  return (
    <>
      <ScreenHeading title={t('notHere')} lead={t('notHereHint')} />
      <div>
        <LinkButton size="small" to={paths.start}>
          {t('toStart')}
        </LinkButton>
      </div>
    </>
  );
}

/** In the demo: the messages that would have left, for everybody who can reach this computer. */
export default function OutboxPage() {
  const settings = useSettings();
  usePaintedDoor();
  return (
    <div className="grid min-h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr]">
      <OutboxHeader />
      <main id={contentId} tabIndex={-1} className="min-w-0 outline-none">
        <Page>{settings?.demo === false ? <NotHere /> : <Outbox />}</Page>
      </main>
    </div>
  );
}

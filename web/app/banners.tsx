import { useTranslation } from 'react-i18next';
import { Announcements } from '../ui/announcements.tsx';
import { ConnectionBanner } from './connection/connection-banner.tsx';
import { NewVersionBanner } from './version/new-version-banner.tsx';
import './banners.css';

/** What concerns the page as a whole stands above every screen, and stays in sight. */
export function Banners() {
  const { t } = useTranslation();
  return (
    <>
      <Announcements />
      <aside aria-label={t('banners')} className="banners">
        <NewVersionBanner />
        <ConnectionBanner />
      </aside>
    </>
  );
}

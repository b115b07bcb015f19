import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { useDayInFull } from '../i18n/day-in-full.ts';
import { Page } from '../ui/page.tsx';
import { MyProducts } from './my-products.tsx';
import { MySecurityPanel } from './my-security.tsx';
import { partOfDay } from './part-of-day.ts';
import { WhoWaits } from './who-waits.tsx';

/** Where somebody lands once they are in: their products, how their account is protected and, for a contacts administrator, who waits. */
export default function StartPage() {
  const { t } = useTranslation('start');
  const { contact, organisation } = useSession();
  const dayInFull = useDayInFull();
  const now = new Date();
  const mayManage = contact.authorisations.includes('manage-contacts');
  return (
    <Page>
      <ScreenHeading
        title={t(`greeting.${partOfDay(now)}`, { name: contact.name })}
        lead={`${dayInFull(now)} · ${t('signedInFor', { organisation: organisation.name })}`}
      />
      <div className="grid items-start gap-8 desk:grid-cols-[minmax(0,1.75fr)_minmax(19rem,1fr)]">
        <MyProducts />
        <div className="grid gap-5">
          {mayManage && <WhoWaits />}
          <MySecurityPanel />
        </div>
      </div>
    </Page>
  );
}

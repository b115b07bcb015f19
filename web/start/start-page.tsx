import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { useDayInFull } from '../i18n/day-in-full.ts';
import { Page } from '../ui/page.tsx';
import { MyProducts } from './my-products.tsx';
import { partOfDay } from './part-of-day.ts';

function ManageContacts({ organisation }: { organisation: string }) {
  const { t } = useTranslation('start');
  return (
    <section aria-labelledby="manage-contacts" className="border border-line bg-paper">
      <h2 id="manage-contacts" className="border-line border-b px-5 py-3 text-base">
        <Link to={paths.contacts}>{t('manage')}</Link>
      </h2>
      <p className="px-5 pt-4 pb-5">{t('manageText', { organisation })}</p>
    </section>
  );
}

/** Where somebody lands once they are in: their products. */
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
      <div
        className={`grid items-start gap-8 ${mayManage ? 'desk:grid-cols-[minmax(0,1.75fr)_minmax(17rem,1fr)]' : ''}`}
      >
        <MyProducts />
        {mayManage && <ManageContacts organisation={organisation.name} />}
      </div>
    </Page>
  );
}

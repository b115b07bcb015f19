import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router-dom';
import { paths } from './paths.ts';
import { useSession } from './session.ts';

/** Where one can go inside; only what this contact may do. */
export function MainMenu() {
  const { t } = useTranslation('inside');
  const { contact } = useSession();
  return (
    <nav
      aria-label={t('menu')}
      className="main-menu order-5 flex w-full gap-6 overflow-x-auto px-1.5 text-sm desk:order-none desk:w-auto desk:overflow-visible"
    >
      <NavLink to={paths.start} end>
        {t('start')}
      </NavLink>
      {contact.authorisations.includes('manage-contacts') && (
        <NavLink to={paths.contacts}>{t('contacts')}</NavLink>
      )}
    </nav>
  );
}

import { useTranslation } from 'react-i18next';
import { Link, matchPath, NavLink, useLocation } from 'react-router-dom';
import { paths } from './paths.ts';
import { useSession } from './session.ts';

/** Where contacts are managed: the list, and what stands beside it. */
const aboutContacts = [paths.contacts, paths.enrolmentBoard, paths.accessRequests, paths.review];

/** Where one can go inside; only what this contact may do. */
export function MainMenu() {
  const { t } = useTranslation('inside');
  const { contact } = useSession();
  const { pathname } = useLocation();
  const isAboutContacts = aboutContacts.some((path) => matchPath({ path, end: false }, pathname));
  return (
    <nav
      aria-label={t('menu')}
      className="main-menu order-5 flex w-full gap-6 overflow-x-auto px-1.5 text-sm desk:order-none desk:w-auto desk:overflow-visible"
    >
      <NavLink to={paths.start} end>
        {t('start')}
      </NavLink>
      {contact.authorisations.includes('manage-contacts') && (
        <Link to={paths.contacts} aria-current={isAboutContacts ? 'page' : undefined}>
          {t('contacts')}
        </Link>
      )}
    </nav>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Icon } from '../ui/icon.tsx';
import { paths } from './paths.ts';

/** Above the title of a page: to the page that it belongs to. */
export const WayBack = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link to={to} className="inline-flex min-h-8 w-fit items-center gap-1 text-sm print:hidden">
    <Icon name="back" /> {children}
  </Link>
);

/** Above the title of what belongs to *Manage My Contacts*. */
export function BackToContacts() {
  const { t } = useTranslation('inside');
  return <WayBack to={paths.contacts}>{t('backToContacts')}</WayBack>;
}

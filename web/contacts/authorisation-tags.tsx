import { useTranslation } from 'react-i18next';
import type { Authorisation } from '../../api-client/contacts/authorisation.ts';

/** What a contact may do, each as a tag without colour. */
export function AuthorisationTags({ authorisations }: { authorisations: readonly Authorisation[] }) {
  const { t } = useTranslation('contacts');
  if (authorisations.length === 0) return <span className="text-ink-soft">{t('authorisation.none')}</span>;
  return (
    <ul className="flex flex-wrap gap-1">
      {authorisations.map((authorisation) => (
        <li
          key={authorisation}
          className="whitespace-nowrap rounded-control border border-line px-2 text-xs leading-normal"
        >
          {t(`authorisation.${authorisation}`)}
        </li>
      ))}
    </ul>
  );
}

import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';

const mostNamed = 8;

/** Whom it is about, by name; of a great many the first few. */
export function ContactNames({
  contacts,
  withAccess = false,
}: {
  contacts: readonly Contact[];
  withAccess?: boolean;
}) {
  const { t } = useTranslation('contacts');
  const others = contacts.length - mostNamed;
  return (
    <ul className="list-disc ps-5 [overflow-wrap:anywhere]">
      {contacts.slice(0, mostNamed).map(({ id, name, access }) => (
        <li key={id}>
          {name}
          {withAccess && <span className="text-ink-soft"> ({t(`access.${access}`)})</span>}
        </li>
      ))}
      {others > 0 && <li>{t('andOthers', { count: others })}</li>}
    </ul>
  );
}

import { useTranslation } from 'react-i18next';
import type { ContactHistoryEntry } from '../../api-client/contacts/contact-history.ts';
import { useBrandName } from './brand.ts';

/** Says who did something that the history tells: a contact by name, or the service desk, or the provider. */
export function useActorWords(): (actor: ContactHistoryEntry['actor']) => string {
  const { t } = useTranslation('inside');
  const brand = useBrandName();
  return (actor) => {
    if (actor.by === 'contact') return actor.name;
    if (actor.by === 'unknown') return t('actor.unknown');
    return actor.by === 'service-desk' ? t('actor.serviceDesk', { brand }) : brand;
  };
}

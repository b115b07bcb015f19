import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type GivenRight, isAuthorisation } from '../../../api-client/contacts/given-right.ts';
import { organisationRightsQuery } from '../../../api-client/rights/right-queries.ts';
import { useLanguage } from '../../i18n/current-language.ts';
import { api } from '../api.ts';

/** Names rights in the language on the screen: those that everybody knows, and those that the provider defines. */
export function useRightNames(): (right: GivenRight['right']) => string {
  const { t } = useTranslation(['contacts', 'rights']);
  const { language } = useLanguage();
  const rights = useQuery(organisationRightsQuery(api)).data?.rights;
  return (right) => {
    if (isAuthorisation(right)) return t(`contacts:authorisation.${right}`);
    return rights?.find(({ id }) => id === right)?.name[language] ?? t('rights:unknownRight');
  };
}

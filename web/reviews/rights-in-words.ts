import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { isBetweenDays, lastDayOf } from '../../api-client/contacts/day-in-zone.ts';
import { type GivenRight, isAuthorisation } from '../../api-client/contacts/given-right.ts';
import { organisationProductsQuery } from '../../api-client/products/product-queries.ts';
import { organisationRightsQuery } from '../../api-client/rights/right-queries.ts';
import { api } from '../app/api.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { useFormats } from '../i18n/formats.ts';

/** What a contact may do, with dates, and which products they may use, in the language on the screen. */
export function useRightsInWords() {
  const { t } = useTranslation(['reviews', 'rights']);
  const { language } = useLanguage();
  const formats = useFormats();
  const products = useQuery(organisationProductsQuery(api)).data?.products ?? [];
  const known = useQuery(organisationRightsQuery(api)).data?.rights ?? [];
  const nameOf = (right: string) =>
    isAuthorisation(right)
      ? t(`may.${right}`)
      : (known.find(({ id }) => id === right)?.name[language] ?? t('rights:unknownRight'));
  const untilInWords = (at: string) =>
    isBetweenDays(at)
      ? t('rights:throughDay', { day: formats.day(`${lastDayOf(at)}T12:00:00Z`) })
      : t('rights:untilMoment', { moment: formats.moment(at) });
  const inWords = ({ right, startsAt, endsAt }: GivenRight) => {
    const dates = [
      startsAt && t('rights:fromDay', { day: formats.day(startsAt) }),
      endsAt && untilInWords(endsAt),
    ].filter((part) => part !== null);
    return dates.length > 0
      ? t('rights:withDates', { right: nameOf(right), dates: dates.join(' ') })
      : nameOf(right);
  };
  return ({ rights, productIds }: Pick<Contact, 'rights' | 'productIds'>) => ({
    may: rights.length > 0 ? rights.map(inWords) : [t('may.none')],
    products: products.filter(({ id }) => productIds.includes(id)).map(({ name }) => name[language]),
  });
}

import { useTranslation } from 'react-i18next';
import type { ContactFields } from '../../api-client/contacts/contact-fields.ts';
import type { ContactChange } from '../../api-client/contacts/contact-history.ts';
import type { GivenRight } from '../../api-client/contacts/given-right.ts';
import { useTermWords } from '../app/right-terms/term-words.ts';
import { useFormats } from '../i18n/formats.ts';
import { languageNames } from '../i18n/language-names.ts';
import type { ContactField } from './edit-conflict.ts';
import { useProductNames } from './product-names.ts';
import { useRightNames } from './right-names.ts';

const labels = {
  name: 'name',
  email: 'email',
  jobTitle: 'jobTitle',
  phone: 'phone',
  language: 'language',
  authorisations: 'authorisations',
  productIds: 'products',
} as const satisfies Record<Exclude<ContactField, 'rights'>, string>;

/** What an administrator writes of a contact, as words to read. */
export function useFieldValues() {
  const { t } = useTranslation(['contacts', 'rights']);
  const nameOf = useRightNames();
  const { start, whole } = useTermWords();
  const rightInWords = (given: GivenRight) => {
    const dates = whole(given);
    const right = nameOf(given.right);
    return dates ? t('rights:withDates', { right, dates }) : right;
  };
  const formats = useFormats();
  const productNames = useProductNames();
  const listed = (words: readonly string[]) => (words.length > 0 ? formats.list(words) : t('noneAtAll'));
  const inWords: { [Field in ContactField]: (value: ContactFields[Field]) => string } = {
    name: (name) => name,
    email: (email) => email,
    jobTitle: (jobTitle) => jobTitle || t('noneAtAll'),
    phone: (phone) => phone || t('noneAtAll'),
    language: (language) => languageNames[language],
    authorisations: (authorisations) => listed(authorisations.map((one) => t(`authorisation.${one}`))),
    productIds: (ids) => listed(productNames(ids)),
    rights: (rights = []) => listed(rights.map(rightInWords)),
  };
  const ofField = <Field extends ContactField>(field: Field, value: ContactFields[Field]) =>
    inWords[field](value);
  const ofChange = ({ field, before, after }: ContactChange) => {
    if (field === 'blockedAt')
      return {
        before: before ? start(before) : t('noneAtAll'),
        after: after ? start(after) : t('noneAtAll'),
      };
    // The contract gives a field's values its own type; which field it is, is known only here.
    const words = inWords[field] as (value: unknown) => string;
    return { before: words(before), after: words(after) };
  };
  const labelOf = (field: ContactChange['field']) => {
    if (field === 'blockedAt') return t('rights:suspendedFrom');
    return field === 'rights' ? t('rights:legend') : t(`add.${labels[field]}`);
  };
  return { ofField, ofChange, labelOf };
}

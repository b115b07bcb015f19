import { useTranslation } from 'react-i18next';
import type { ContactFields } from '../../api-client/contacts/contact-fields.ts';
import type { ContactChange } from '../../api-client/contacts/contact-history.ts';
import { useFormats } from '../i18n/formats.ts';
import { languageNames } from '../i18n/language-names.ts';
import type { ContactField } from './edit-conflict.ts';
import { useProductNames } from './product-names.ts';

const labels = {
  name: 'name',
  email: 'email',
  jobTitle: 'jobTitle',
  phone: 'phone',
  language: 'language',
  authorisations: 'authorisations',
  productIds: 'products',
} as const satisfies Record<ContactField, string>;

/** What an administrator writes of a contact, as words to read. */
export function useFieldValues() {
  const { t } = useTranslation('contacts');
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
  };
  const ofField = <Field extends ContactField>(field: Field, value: ContactFields[Field]) =>
    inWords[field](value);
  const ofChange = ({ field, before, after }: ContactChange) => {
    // The contract gives a field's values its own type; which field it is, is known only here.
    const words = inWords[field] as (value: unknown) => string;
    return { before: words(before), after: words(after) };
  };
  return { ofField, ofChange, labelOf: (field: ContactField) => t(`add.${labels[field]}`) };
}

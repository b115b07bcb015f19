import { useTranslation } from 'react-i18next';
import type { ContactFields } from '../../api-client/contacts/contact-fields.ts';
import type { ContactChange } from '../../api-client/contacts/contact-history.ts';
import {
  type GivenRight,
  givenOf,
  inOrderOfRights,
  isAuthorisation,
} from '../../api-client/contacts/given-right.ts';
import { useRightNames } from '../app/right-terms/right-names.ts';
import { useTermWords } from '../app/right-terms/term-words.ts';
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
} as const satisfies Record<Exclude<ContactField, 'rights'>, string>;

/** What changed, as the history says it. */
interface ChangeInWords {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

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
  const labelOf = (field: ContactChange['field']) => {
    if (field === 'blockedAt') return t('rights:suspendedFrom');
    return field === 'rights' ? t('rights:legend') : t(`add.${labels[field]}`);
  };
  const givenInWords = (given: GivenRight | undefined, absent: string) =>
    given ? (whole(given) ?? t('rights:noDates')) : absent;
  /** Only the rights that differ, each for itself. Of an authorisation without dates another change says whether it is given. */
  const ofRights = (before: readonly GivenRight[], after: readonly GivenRight[]): ChangeInWords[] =>
    inOrderOfRights([...after, ...before.filter(({ right }) => !givenOf(after, right))]).flatMap(
      ({ right }) => {
        const absent = t(isAuthorisation(right) ? 'rights:noDates' : 'rights:notGiven');
        const was = givenInWords(givenOf(before, right), absent);
        const is = givenInWords(givenOf(after, right), absent);
        return was === is ? [] : [{ key: right, label: nameOf(right), before: was, after: is }];
      },
    );
  /** A field as it was and as it became; of rights each that differs. */
  const ofChange = ({ field, before, after }: ContactChange): ChangeInWords[] => {
    if (field === 'rights') return ofRights(before, after);
    const label = labelOf(field);
    if (field === 'blockedAt') {
      const at = (moment: string | null) => (moment ? start(moment) : t('noneAtAll'));
      return [{ key: field, label, before: at(before), after: at(after) }];
    }
    // The contract gives a field's values its own type; which field it is, is known only here.
    const words = inWords[field] as (value: unknown) => string;
    return [{ key: field, label, before: words(before), after: words(after) }];
  };
  /** The rights that ended, with their dates. */
  const ofEnded = ({ field, before }: ContactChange): string =>
    field === 'rights' ? inWords.rights(before) : '';
  return { ofField, ofChange, ofEnded, labelOf };
}

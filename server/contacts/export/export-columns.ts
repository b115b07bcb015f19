import type { Contact } from '../../../api-client/contacts/contact.ts';
import type { Language } from '../../../api-client/language.ts';
import type { Product } from '../../../api-client/products/product.ts';
import { exportTexts } from './export-texts.ts';

const timeZone = 'Europe/Amsterdam';
const locales = { nl: 'nl-NL', en: 'en-GB' } satisfies Record<Language, string>;
const dayParts = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone } as const;

/** Days, moments and numbers as an exported list writes them in a language, in the provider's time zone. */
export function exportFormatsOf(language: Language) {
  const day = new Intl.DateTimeFormat(locales[language], dayParts);
  const moment = new Intl.DateTimeFormat(locales[language], {
    ...dayParts,
    hour: '2-digit',
    minute: '2-digit',
  });
  const number = new Intl.NumberFormat(locales[language]);
  // Swedish writes days by year, month and day, in which files sort.
  const inFileName = new Intl.DateTimeFormat('sv-SE', dayParts);
  return {
    day: (at: string | Date) => day.format(new Date(at)),
    moment: (at: string | Date) => moment.format(new Date(at)),
    inFileName: (at: Date) => inFileName.format(at),
    number: (value: number) => number.format(value),
  };
}

const columns = [
  'name',
  'jobTitle',
  'email',
  'phone',
  'language',
  'authorisations',
  'products',
  'access',
  'invitationLapses',
  'lastSignedIn',
  'lastInvited',
  'listedSince',
] as const satisfies readonly (keyof (typeof exportTexts)['nl']['columns'])[];

export type ExportColumn = (typeof columns)[number];

/** The columns of an exported list in a language: their headings, and what stands in them of a contact, as text. */
export function exportColumns(
  language: Language,
  products: readonly Product[],
  chosen: readonly ExportColumn[] = columns,
) {
  const texts = exportTexts[language];
  const formats = exportFormatsOf(language);
  const productNames = new Map(products.map(({ id, name }) => [id, name[language]]));
  const orNothing = (at: string | null | undefined) => (at ? formats.moment(at) : '');
  const cells: Record<ExportColumn, (contact: Contact) => string> = {
    name: ({ name }) => name,
    jobTitle: ({ jobTitle }) => jobTitle,
    email: ({ email }) => email,
    phone: ({ phone }) => phone,
    language: (contact) => texts.languages[contact.language],
    authorisations: ({ authorisations }) =>
      authorisations.map((authorisation) => texts.authorisation[authorisation]).join(', '),
    products: ({ productIds }) =>
      productIds.map((id) => productNames.get(id) ?? texts.unknownProduct).join(', '),
    access: ({ access }) => texts.access[access],
    invitationLapses: ({ invitation }) => orNothing(invitation?.lapsesAt),
    lastSignedIn: ({ lastSignedInAt }) => orNothing(lastSignedInAt),
    lastInvited: ({ lastRemindedAt }) => orNothing(lastRemindedAt),
    listedSince: ({ createdAt }) => formats.day(createdAt),
  };
  return {
    headings: chosen.map((column) => texts.columns[column]),
    rowOf: (contact: Contact) => chosen.map((column) => cells[column](contact)),
  };
}

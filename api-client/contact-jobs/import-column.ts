import * as z from 'zod/mini';

/** What a column of a list of contacts can hold. */
export const importColumns = [
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'jobTitle',
  'language',
  'signIn',
  'signInFrom',
  'signInUntil',
  'manageContacts',
  'manageContactsFrom',
  'manageContactsUntil',
  'rights',
  'rightsFrom',
  'rightsUntil',
  'products',
  'invite',
] as const;
export type ImportColumn = (typeof importColumns)[number];
export const importColumnSchema = z.enum(importColumns, { error: 'invalid' });

/** Which column each heading of a file stands for; null: it is left out. */
export type ColumnMapping = readonly (ImportColumn | null)[];

/**
 * Headings that are known, in Dutch and in English, as letters and digits alone in lower case. The first of each language is
 * the one that the template has.
 */
const knownHeadings: Readonly<Record<ImportColumn, { nl: readonly string[]; en: readonly string[] }>> = {
  name: {
    nl: ['Naam', 'Volledige naam', 'Contactpersoon', 'Naam contactpersoon', 'Medewerker', 'Weergavenaam'],
    en: ['Name', 'Full name', 'Contact', 'Contact name', 'Employee', 'Display name', 'Person'],
  },
  firstName: {
    nl: ['Voornaam', 'Roepnaam', 'Voornamen', 'Voorletters'],
    en: ['First name', 'Given name', 'Forename', 'Initials'],
  },
  lastName: { nl: ['Achternaam', 'Familienaam'], en: ['Last name', 'Surname', 'Family name'] },
  email: {
    nl: ['E-mailadres', 'E-mail', 'Mailadres', 'Mail', 'Zakelijk e-mailadres', 'Emailadres werk'],
    en: ['E-mail address', 'E-mail', 'Mail address', 'Work e-mail', 'Business e-mail', 'User principal name'],
  },
  phone: {
    nl: ['Mobiel nummer', 'Mobiel', 'Mobiele telefoon', 'Telefoon', 'Telefoonnummer', 'Gsm', '06-nummer'],
    en: [
      'Mobile number',
      'Mobile',
      'Mobile phone',
      'Phone',
      'Phone number',
      'Telephone',
      'Cell phone',
      'Tel',
    ],
  },
  jobTitle: {
    nl: ['Functie', 'Functietitel', 'Functienaam', 'Rol'],
    en: ['Job title', 'Function', 'Position', 'Role', 'Title'],
  },
  language: { nl: ['Taal', 'Voorkeurstaal', 'Taalcode'], en: ['Language', 'Preferred language', 'Locale'] },
  signIn: {
    nl: ['Aanmelden', 'Mag aanmelden', 'Inloggen', 'Toegang', 'Mag inloggen'],
    en: ['Sign in', 'May sign in', 'Log in', 'Login', 'Access', 'Portal access'],
  },
  signInFrom: {
    nl: ['Aanmelden vanaf', 'Begindatum', 'Startdatum', 'Toegang vanaf', 'Ingangsdatum', 'Datum in dienst'],
    en: ['Sign in from', 'Start date', 'Starts on', 'Access from', 'Valid from'],
  },
  signInUntil: {
    nl: ['Aanmelden tot en met', 'Einddatum', 'Toegang tot en met', 'Aanmelden t/m', 'Geldig tot en met'],
    en: ['Sign in through', 'End date', 'Ends on', 'Access through', 'Valid through', 'Expiry date'],
  },
  manageContacts: {
    nl: ['Contactpersonen beheren', 'Beheerder', 'Contactpersonenbeheerder', 'Mag beheren'],
    en: ['Manage contacts', 'Contacts administrator', 'Administrator', 'Admin', 'Manage my contacts'],
  },
  manageContactsFrom: {
    nl: ['Contactpersonen beheren vanaf', 'Beheerder vanaf'],
    en: ['Manage contacts from', 'Administrator from'],
  },
  manageContactsUntil: {
    nl: ['Contactpersonen beheren tot en met', 'Beheerder tot en met', 'Beheerder t/m'],
    en: ['Manage contacts through', 'Administrator through'],
  },
  rights: { nl: ['Rechten', 'Overige rechten'], en: ['Rights', 'Other rights'] },
  rightsFrom: { nl: ['Rechten vanaf'], en: ['Rights from'] },
  rightsUntil: { nl: ['Rechten tot en met', 'Rechten t/m'], en: ['Rights through'] },
  products: {
    nl: ['Producten', 'Product', 'Diensten', 'Portalen'],
    en: ['Products', 'Product', 'Services', 'Portals'],
  },
  invite: {
    nl: ['Uitnodigen', 'Uitnodiging', 'Uitnodiging sturen'],
    en: ['Invite', 'Invitation', 'Send invitation'],
  },
};

const comparable = (heading: string): string =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const columnOfHeading = new Map(
  importColumns.flatMap((column) =>
    Object.values(knownHeadings[column]).flatMap((headings) =>
      headings.map((heading) => [comparable(heading), column] as const),
    ),
  ),
);

/** The headings of the template, in a language. */
export const templateHeadings = (language: 'nl' | 'en', columns: readonly ImportColumn[]): string[] =>
  columns.map((column) => knownHeadings[column][language][0] ?? column);

/**
 * Recognises the headings of a file. Where two headings stand for the same column neither is believed: a person says which one
 * it is.
 */
export function recogniseHeadings(headings: readonly string[]): ColumnMapping {
  const recognised = headings.map((heading) => columnOfHeading.get(comparable(heading)) ?? null);
  return recognised.map((column) =>
    column !== null && recognised.filter((other) => other === column).length > 1 ? null : column,
  );
}

/** What stands in the way of reading a file by these columns; null: nothing. */
export function refusalOfColumns(
  columns: ColumnMapping,
): 'needs_email' | 'needs_name' | 'column_twice' | null {
  const named = columns.filter((column) => column !== null);
  if (new Set(named).size < named.length) return 'column_twice';
  if (!named.includes('email')) return 'needs_email';
  return named.includes('name') || named.includes('lastName') ? null : 'needs_name';
}

import type { AccessState } from '../../../api-client/contacts/access-state.ts';
import type { Authorisation } from '../../../api-client/contacts/authorisation.ts';
import type { Language } from '../../../api-client/language.ts';

/** What an exported list says in Dutch. */
const nl = {
  fileName: (organisation: string, day: string) => `Autorisatielijst ${organisation} ${day}`,
  title: 'Autorisatielijst',
  columns: {
    name: 'Naam',
    jobTitle: 'Functie',
    email: 'E-mailadres',
    phone: 'Telefoon',
    language: 'Taal',
    authorisations: 'Autorisaties',
    products: 'Producten',
    access: 'Toegang',
    invitationLapses: 'Uitnodiging geldig tot',
    lastSignedIn: 'Laatst aangemeld',
    lastInvited: 'Laatst uitgenodigd',
    listedSince: 'Op de lijst sinds',
  },
  access: {
    none: 'Geen toegang',
    invited: 'Uitgenodigd',
    lapsed: 'Verlopen',
    'signed-in': 'Aangemeld',
    active: 'Actief',
    blocked: 'Geblokkeerd',
    ended: 'Afgelopen',
  } satisfies Record<AccessState, string>,
  authorisation: { 'sign-in': 'Aanmelden', 'manage-contacts': 'Beheren' } satisfies Record<
    Authorisation,
    string
  >,
  languages: { nl: 'Nederlands', en: 'Engels' } satisfies Record<Language, string>,
  unknownProduct: 'Een product dat er niet meer is',
  madeBy: (name: string) => `Gemaakt door ${name}`,
  madeAt: (moment: string) => `Stand van ${moment} (tijd in Amsterdam)`,
  contacts: (count: string) => `Contactpersonen: ${count}`,
  wholeList: 'De hele lijst',
  selection: 'Een selectie van de lijst; gefilterd of gezocht',
  page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
  sign: {
    heading: 'Gecontroleerd en akkoord',
    text: 'Ondergetekende heeft deze lijst gecontroleerd.',
    name: 'Naam',
    jobTitle: 'Functie',
    date: 'Datum',
    signature: 'Handtekening',
  },
  unprintable: (count: string) =>
    `\ufffd staat voor een teken dat dit document niet kan weergeven. Het gaat om ${count} teken(s). In de export als CSV of XLSX staat de tekst volledig.`,
};

type ExportTexts = typeof nl;

const en: ExportTexts = {
  fileName: (organisation, day) => `Authorisation list ${organisation} ${day}`,
  title: 'Authorisation list',
  columns: {
    name: 'Name',
    jobTitle: 'Job title',
    email: 'E-mail address',
    phone: 'Phone',
    language: 'Language',
    authorisations: 'Authorisations',
    products: 'Products',
    access: 'Access',
    invitationLapses: 'Invitation valid until',
    lastSignedIn: 'Last signed in',
    lastInvited: 'Last invited',
    listedSince: 'On the list since',
  },
  access: {
    none: 'No access',
    invited: 'Invited',
    lapsed: 'Lapsed',
    'signed-in': 'Signed in',
    active: 'Active',
    blocked: 'Blocked',
    ended: 'Ended',
  },
  authorisation: { 'sign-in': 'Sign in', 'manage-contacts': 'Manage' },
  languages: { nl: 'Dutch', en: 'English' },
  unknownProduct: 'A product that is no longer there',
  madeBy: (name) => `Made by ${name}`,
  madeAt: (moment) => `As of ${moment} (Amsterdam time)`,
  contacts: (count) => `Contacts: ${count}`,
  wholeList: 'The whole list',
  selection: 'A selection of the list; filtered or searched',
  page: (page, pages) => `Page ${page} of ${pages}`,
  sign: {
    heading: 'Checked and approved',
    text: 'The undersigned has checked this list.',
    name: 'Name',
    jobTitle: 'Job title',
    date: 'Date',
    signature: 'Signature',
  },
  unprintable: (count) =>
    `\ufffd stands for a character that this document cannot show. There are ${count} of them. The export as CSV or XLSX has the text in full.`,
};

/** The words of an exported list in each language: one that is missing does not compile. */
export const exportTexts: { readonly [Each in Language]: ExportTexts } = { nl, en };

import type { Language } from '../language.ts';
import { demoList } from './demo-list.ts';
import type { DemoStanding } from './demo-standing.ts';

/** The password of every demonstration account; the demonstration only ever runs on loopback unless DEMO=1 is asked for. */
export const demoPassword = 'Haven-Duin-Kade-7';

/** Why the demonstration's data is there, as the history says it. */
export const demoReason = 'demonstration data';

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  /** In the language of the person. */
  readonly jobTitle: string;
  readonly language: Language;
  readonly isAdministrator?: true;
  readonly userName?: string;
  /** Other organisations on whose lists the person stands too. */
  readonly alsoIn?: readonly string[];
  /** How far they have come. Who has none has a password, the demonstration's, and nothing else yet. */
  readonly standing?: DemoStanding;
}

interface DemoOrganisation {
  readonly name: string;
  /** Its people may use the product that needs a program (G3.8) besides the others. */
  readonly remoteWorkplace?: true;
  readonly people: readonly DemoPerson[];
}

/** One organisation per guide that the system was made after, and one whose list is in everyday use. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  {
    name: 'Waterland Zorg',
    remoteWorkplace: true,
    people: [
      {
        name: 'Annelies de Groot',
        email: 'a.degroot@waterlandzorg.example',
        jobTitle: 'Hoofd applicatiebeheer',
        language: 'nl',
        isAdministrator: true,
      },
      {
        name: 'Youssef El Amrani',
        email: 'y.elamrani@waterlandzorg.example',
        jobTitle: 'Adviseur informatievoorziening',
        language: 'nl',
        alsoIn: ['Provincie Merwede'],
      },
      {
        name: 'Lotte Dijkgraaf',
        email: 'l.dijkgraaf@waterlandzorg.example',
        jobTitle: 'Zorgcoördinator',
        language: 'nl',
      },
    ],
  },
  {
    name: 'Provincie Merwede',
    people: [
      {
        name: 'Bram Oosterhuis',
        email: 'b.oosterhuis@merwede.example',
        jobTitle: 'Functioneel beheerder',
        language: 'nl',
        isAdministrator: true,
      },
      { name: 'Noor Hendriks', email: 'n.hendriks@merwede.example', jobTitle: 'Inkoper', language: 'nl' },
    ],
  },
  {
    name: 'Kantoor Lindeboom',
    people: [
      {
        name: 'Sanne Vermeer',
        email: 's.vermeer@lindeboom.example',
        jobTitle: 'Office manager',
        language: 'en',
        isAdministrator: true,
      },
      { name: 'Oliver Grant', email: 'o.grant@lindeboom.example', jobTitle: 'Solicitor', language: 'en' },
    ],
  },
  {
    name: 'Ziekenhuis Eemhof',
    remoteWorkplace: true,
    people: [
      {
        name: 'Fatima Bakkali',
        email: 'f.bakkali@eemhof.example',
        jobTitle: 'Head of IT operations',
        language: 'en',
        isAdministrator: true,
      },
      {
        name: 'Joost van Rijn',
        email: 'j.vanrijn@eemhof.example',
        jobTitle: 'Verpleegkundige',
        language: 'nl',
        userName: 'jvanrijn',
      },
    ],
  },
  {
    name: 'Scheldebouw',
    people: [
      {
        name: 'Tom Claes',
        email: 't.claes@scheldebouw.example',
        jobTitle: 'ICT-coördinator',
        language: 'nl',
        isAdministrator: true,
      },
      {
        name: 'Emily Hart',
        email: 'e.hart@scheldebouw.example',
        jobTitle: 'Project manager',
        language: 'en',
      },
    ],
  },
  {
    name: 'Gemeente Rietmeer',
    people: [
      {
        name: 'Hanneke Bos',
        email: 'h.bos@rietmeer.example',
        jobTitle: 'Coördinator toegang',
        language: 'nl',
        isAdministrator: true,
      },
      ...demoList,
    ],
  },
];

export const demoProducts = [
  {
    nameNl: 'Klantportaal',
    nameEn: 'Customer portal',
    descriptionNl: 'Contracten, facturen en offertes',
    descriptionEn: 'Contracts, invoices and quotations',
    url: 'https://portaal.duinkade.example/',
  },
  {
    nameNl: 'Ondersteuning',
    nameEn: 'Support',
    descriptionNl: 'Meldingen doen en volgen',
    descriptionEn: 'Report issues and follow them',
    url: 'https://hulp.duinkade.example/',
  },
  {
    nameNl: 'Webmail',
    nameEn: 'Web mail',
    descriptionNl: 'E-mail en agenda',
    descriptionEn: 'E-mail and calendar',
    url: 'https://mail.duinkade.example/',
  },
  {
    nameNl: 'Werkplek op afstand',
    nameEn: 'Remote workplace',
    descriptionNl: 'Uw eigen werkplek, waar u ook bent',
    descriptionEn: 'Your own workplace, wherever you are',
    url: 'https://werkplek.duinkade.example/',
    programName: 'Duinkade Werkplek',
    programUrl: 'https://werkplek.duinkade.example/download',
  },
];

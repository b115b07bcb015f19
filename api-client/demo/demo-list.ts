import type { DemoPerson } from './demo-people.ts';
import type { DemoStanding } from './demo-standing.ts';

const day = 24;

/** The people of an authorisation list in everyday use: some are on their way to their access, and some got stuck on it. */
export const demoList: readonly DemoPerson[] = (
  [
    ['Ayşe Yıldırım', 'Teamleider Burgerzaken', { at: 'active', signedInBefore: 3, app: 'own' }],
    ['Bart van der Wal', 'Beleidsadviseur Ruimte', { at: 'active', signedInBefore: 26, app: 'own' }],
    ['Carolien Smit-de Boer', 'Griffier', { at: 'active', signedInBefore: 9 * day, app: 'other' }],
    ['Daan Kuipers', 'Systeembeheerder', { at: 'active', signedInBefore: 1, app: 'own' }],
    ['Elise Janssen', 'Inkoper', { at: 'active', signedInBefore: 5 * day, app: 'own' }],
    ['Farid Haddou', 'Projectleider', { at: 'active', signedInBefore: 47 * day, app: 'own' }],
    ['Gerda Postma', 'Financieel adviseur', { at: 'active', signedInBefore: 2 * day, app: 'other' }],
    ['José Marín', 'Gegevensbeheerder', { at: 'active', signedInBefore: 30, app: 'own' }],
    [
      'Kees Jansen',
      'Toezichthouder',
      { at: 'active', signedInBefore: 120 * day, app: 'own', blockedBefore: 3 * day },
    ],
    ['Margriet Visser', 'Communicatieadviseur', { at: 'active', signedInBefore: 8, app: 'own' }],
    ['Olaf Brandsma', 'Informatiemanager', { at: 'active', signedInBefore: 20 * day, app: 'other' }],
    ['Siobhán Kelly', 'Data analyst', { at: 'active', signedInBefore: 50, app: 'own' }],
    ['Willem-Jan de Graaf', 'Wethouder', { at: 'active', signedInBefore: 90 * day, app: 'own' }],
    [
      'Hilde Meijerink',
      'Juridisch adviseur',
      { at: 'signed-in', sentBefore: 50, cameInBefore: 44, registeredBefore: 43, choseBefore: 43 },
    ],
    [
      'Ibrahim Çelik',
      'Servicedeskmedewerker',
      { at: 'signed-in', sentBefore: 60, cameInBefore: 22, registeredBefore: 21 },
    ],
    ['Joke Terpstra', 'Secretaresse', { at: 'signed-in', sentBefore: 66, cameInBefore: 40 }],
    ['Lars Nijhuis', 'Verkeerskundige', { at: 'signed-in', sentBefore: 28, cameInBefore: 4 }],
    ['Nienke Bouma', 'Jurist', { at: 'invited', sentBefore: 5 }],
    ['Pieter Zijlstra', 'Archivaris', { at: 'invited', sentBefore: 66 }],
    ['Rachida Amrani', 'Klantmanager', { at: 'invited', sentBefore: 30 }],
    ['Sjoerd Hoekstra', 'Opzichter', { at: 'invited', sentBefore: 80 }],
    ['Tineke Vos', 'Medewerker belastingen', { at: 'invited', sentBefore: 6 * day }],
    ['Ugo Bianchi', 'Software engineer', { at: 'planned', sentIn: 2 * day }],
    ['Vera Kramer', 'Adviseur duurzaamheid', { at: 'listed' }],
    [
      'Xander Prins',
      'Stagiair',
      { at: 'listed', asksFor: 'Ik help bij de verhuizing van het archief.', askedBefore: 3 },
    ],
  ] satisfies [name: string, jobTitle: string, standing: DemoStanding][]
).map(([name, jobTitle, standing]) => ({
  name,
  email: `${name
    .normalize('NFD')
    .replaceAll('ı', 'i')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '.')}@rietmeer.example`,
  jobTitle,
  language: ['Data analyst', 'Software engineer'].includes(jobTitle) ? 'en' : 'nl',
  standing,
}));

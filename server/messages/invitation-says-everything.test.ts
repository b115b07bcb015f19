import { describe, expect, test } from 'vitest';
import type { Language } from '../../api-client/language.ts';
import { bothParts, inOneLine, mailSettings as settings, wordsOfHtml } from '../testing/mails.ts';
import { composeExistingAccountInvitation } from './compose-existing-account-invitation.ts';
import { composeInvitation } from './compose-invitation.ts';

const invitation = {
  organisationId: '01990000-0000-7000-8000-000000000001',
  organisationName: 'Waterland Zorg',
  recipient: {
    email: 'm.hoekstra@waterlandzorg.example',
    name: 'Marijke Hoekstra',
    language: 'nl' as Language,
  },
  products: [
    { name: { nl: 'Klantportaal', en: 'Customer portal' }, url: 'https://portaal.duinkade.example' },
    { name: { nl: 'Werkplek op afstand', en: 'Remote workplace' }, url: 'https://werkplek.duinkade.example' },
  ],
  signInName: 'm.hoekstra@waterlandzorg.example',
  inviter: 'Annelies de Groot',
  temporaryPassword: 'kR7m-Tewa-42xQ-9bHv',
  lapsesAt: new Date('2026-11-24T14:30:00Z'),
  accessEndsAt: new Date('2027-03-31T22:00:00Z'),
};

/** The two halves of a mail: what stands before and after the second heading. */
const halvesOf = (content: string, secondHeading: string) => {
  const start = content.lastIndexOf(secondHeading);
  expect(start).toBeGreaterThan(0);
  return { first: content.slice(0, start), second: content.slice(start) };
};

const factsOfNl = [
  'Annelies de Groot heeft u toegevoegd als contactpersoon van Waterland Zorg.',
  'U bent toegevoegd als contactpersoon van Waterland Zorg',
  'Beste Marijke Hoekstra',
  'Aanmeldnaam m.hoekstra@waterlandzorg.example',
  'Tijdelijk wachtwoord kR7m-Tewa-42xQ-9bHv',
  '72 uur, tot dinsdag 24 november 2026, 15.30 uur (tijd in Amsterdam)',
  'Uw toegang t/m woensdag 31 maart 2027',
  'Het tijdelijke wachtwoord moet u wijzigen',
  'Meerfactorauthenticatie (MFA) met zo’n app is verplicht',
  'authenticator-app',
  'De schermen helpen u bij elke stap',
  'U krijgt pas toegang als de registratie helemaal is voltooid',
  'Klantportaal: https://portaal.duinkade.example',
  'Werkplek op afstand: https://werkplek.duinkade.example',
  'https://aanmelden.duinkade.example',
  'm.hoekstra_waterlandzorg.example@hosting.duinkade.example',
  '+31 88 000 12 34',
  'servicedesk@duinkade.example',
];

const factsOfEn = [
  'Annelies de Groot has added you as a contact of Waterland Zorg.',
  'You have been added as a contact of Waterland Zorg',
  'Dear Marijke Hoekstra',
  'Sign-in name m.hoekstra@waterlandzorg.example',
  'Temporary password kR7m-Tewa-42xQ-9bHv',
  '72 hours, until Tuesday 24 November 2026, 15:30 (Amsterdam time)',
  'Your access until and including Wednesday 31 March 2027',
  'You must change the temporary password',
  'Multi-factor authentication (MFA) with such an app is required',
  'authenticator app',
  'The screens help you with each step',
  'Your access begins only when the whole registration is complete',
  'Customer portal: https://portaal.duinkade.example',
  'Remote workplace: https://werkplek.duinkade.example',
  'https://aanmelden.duinkade.example',
  'm.hoekstra_waterlandzorg.example@hosting.duinkade.example',
  '+31 88 000 12 34',
  'servicedesk@duinkade.example',
];

describe('G0.2: the confirmation mail says everything, in Dutch and in English', async () => {
  const mail = await composeInvitation(settings, invitation);
  for (const [part, content] of [
    ['HTML', wordsOfHtml(mail.html)],
    ['plain text', inOneLine(mail.text)],
  ] as const) {
    const { first, second } = halvesOf(content, 'You have been added');
    test.each(factsOfNl)(`${part}, Dutch: %s`, (fact) => expect(first).toContain(fact));
    test.each(factsOfEn)(`${part}, English: %s`, (fact) => expect(second).toContain(fact));
  }

  test('the subject names the organisation in both languages', () => {
    expect(mail.subject).toBe(
      'Toegevoegd als contactpersoon bij Waterland Zorg / Added as a contact of Waterland Zorg',
    );
  });

  test('the temporary password stands alone on its line, to be copied', () => {
    expect(mail.text.split('\n').filter((line) => line === invitation.temporaryPassword)).toHaveLength(2);
    expect(mail.html).toMatch(/<p[^>]*>kR7m-Tewa-42xQ-9bHv<\/p>/);
  });

  test('each language is marked as such', () => {
    expect(mail.html).toMatch(/<div id="nl" lang="nl">.*<div id="en" lang="en">/s);
  });
});

test('the language of the recipient stands first', async () => {
  const mail = await composeInvitation(settings, {
    ...invitation,
    recipient: { ...invitation.recipient, language: 'en' },
  });
  expect(mail.subject).toMatch(/^Added as a contact of .* \/ Toegevoegd/);
  expect(mail.text.indexOf('Dear Marijke')).toBeLessThan(mail.text.indexOf('Beste Marijke'));
  expect(mail.html).toMatch(/<html[^>]* lang="en"/);
});

test('the hour of lapsing follows summer time in the Netherlands', async () => {
  const mail = await composeInvitation(
    { ...settings, now: () => new Date('2026-10-23T12:00:00Z') },
    { ...invitation, lapsesAt: new Date('2026-10-26T12:00:00Z') },
  );
  expect(inOneLine(mail.text)).toContain('72 uur, tot maandag 26 oktober 2026, 13.00 uur');
  const inSummer = await composeInvitation(
    { ...settings, now: () => new Date('2026-07-01T22:30:00Z') },
    { ...invitation, lapsesAt: new Date('2026-07-04T22:30:00Z') },
  );
  expect(inOneLine(inSummer.text)).toContain('72 hours, until Sunday 5 July 2026, 00:30');
});

test('names are text, never markup', async () => {
  const hostile = '<b>x</b> & "co"';
  const mail = await composeInvitation(settings, {
    ...invitation,
    organisationName: hostile,
    recipient: { ...invitation.recipient, name: '<b>x</b>' },
    products: [{ name: { nl: '<b>x</b>', en: '<b>x</b>' }, url: 'https://portaal.duinkade.example' }],
  });
  expect(mail.html).not.toContain('<b>');
  expect(mail.html).toContain('Beste &lt;b&gt;x&lt;/b&gt;,');
  expect(mail.text).toContain('Beste <b>x</b>,');
  expect(mail.subject).toContain(`Added as a contact of ${hostile}`);
});

test('a name with a line break cannot add a header to the mail', async () => {
  const mail = await composeInvitation(settings, {
    ...invitation,
    organisationName: 'X\r\nBcc: y@z.example',
  });
  expect(mail.subject).toContain('Added as a contact of X Bcc: y@z.example');
  expect(mail.subject).not.toMatch(/[\r\n]/);
});

test('without products it says so', async () => {
  const mail = await composeInvitation(settings, { ...invitation, products: [] });
  expect(inOneLine(mail.text)).toContain('Er zijn nog geen producten aan u toegewezen.');
  expect(inOneLine(mail.text)).toContain('No products have been assigned to you yet.');
});

test('an account in use is told to sign in as usual, and is given no temporary password', async () => {
  const { temporaryPassword, ...withoutPassword } = invitation;
  const mail = await composeExistingAccountInvitation(settings, withoutPassword);
  for (const content of bothParts(mail)) {
    expect(content).not.toContain(temporaryPassword);
    expect(content).toContain('Meld u aan zoals u gewend bent, met uw eigen wachtwoord.');
    expect(content).toContain('Sign in as usual, with your own password.');
    expect(content).toContain('Uitnodiging geldig 72 uur, tot dinsdag 24 november 2026, 15.30 uur');
    expect(content).toContain('Invitation valid 72 hours, until Tuesday 24 November 2026, 15:30');
    expect(content).toContain('U kiest Waterland Zorg als organisatie.');
    expect(content).toContain('https://werkplek.duinkade.example');
  }
});

test('without an inviter of the organisation it was the service desk', async () => {
  const mail = await composeInvitation(settings, { ...invitation, inviter: null });
  expect(inOneLine(mail.text)).toContain('De servicedesk van Duinkade heeft u toegevoegd als contactpersoon');
  expect(inOneLine(mail.text)).toContain('The service desk of Duinkade has added you as a contact');
});

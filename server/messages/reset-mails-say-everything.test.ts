import { describe, expect, test } from 'vitest';
import type { Language } from '../../api-client/language.ts';
import { composePasswordChanged } from './compose-password-changed.ts';
import { composeResetLink } from './compose-reset-link.ts';
import { composeResetRefusal } from './compose-reset-refusal.ts';

const settings = {
  brand: {
    name: 'Duinkade',
    logo: null,
    colour: { hue: 166, chroma: 0.062 },
    serviceDesk: { phone: '+31 88 000 12 34', email: 'servicedesk@duinkade.example' },
    mailFrom: 'no-reply@duinkade.example',
    provider: 'Duinkade',
  },
  publicUrl: () => 'https://aanmelden.duinkade.example',
  hostingDomain: 'hosting.duinkade.example',
  now: () => new Date('2026-11-21T14:30:00Z'),
};
const recipient = {
  email: 'm.hoekstra@waterlandzorg.example',
  name: 'Marijke <b>Hoekstra</b>',
  language: 'nl' as Language,
};
const token = 'kR7mTewa42xQ9bHv-kR7mTewa42xQ9bHv_kR7mTewa42';
const address = `https://aanmelden.duinkade.example/reset-password#${token}`;

const wordsOf = (html: string) =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const bothParts = ({ html, text }: { html: string; text: string }) =>
  [wordsOf(html), text.replace(/\s+/g, ' ')] as const;

describe('the mail with the link', async () => {
  const mail = await composeResetLink(settings, {
    recipient,
    token,
    lapsesAt: new Date('2026-11-21T15:00:00Z'),
  });

  test('leads to the link by a button in each language, and holds its address to paste', () => {
    expect(mail.html.split(`href="${address}"`)).toHaveLength(5);
    expect(mail.text).toContain(address);
  });

  test.each([
    'één keer, 30 minuten lang: tot 16.00 uur (tijd in Amsterdam)',
    'once, for 30 minutes: until 16:00 (Amsterdam time)',
    'Houd dus uw telefoon bij de hand.',
    'Vraagt u nog een link aan, dan werkt alleen de nieuwste.',
    'Hebt u dit niet gevraagd? Dan hoeft u niets te doen.',
    'Did you not ask for this? Then you need not do anything.',
    'm.hoekstra@waterlandzorg.example',
    '+31 88 000 12 34',
  ])('says in HTML and in plain text: %s', (fact) => {
    for (const content of bothParts(mail)) expect(content).toContain(fact);
  });

  test('has a subject without secrets, the recipient’s language first', async () => {
    expect(mail.subject).toBe('Kies een nieuw wachtwoord / Choose a new password');
    const english = await composeResetLink(settings, {
      recipient: { ...recipient, language: 'en' },
      token,
      lapsesAt: new Date('2026-11-21T15:00:00Z'),
    });
    expect(english.text.indexOf('Dear')).toBeLessThan(english.text.indexOf('Beste'));
  });

  test('takes names as text', () => {
    expect(mail.html).not.toContain('<b>');
  });
});

test.each([
  [
    'never-activated',
    'alleen het tijdelijke uit uw uitnodiging',
    'only the temporary one of your invitation',
  ],
  [
    'no-access',
    'geen organisatie waarvoor u zich kunt aanmelden',
    'no organisation that you can sign in for',
  ],
] as const)('the mail without a link says why: %s', async (refusal, dutch, english) => {
  const mail = await composeResetRefusal(settings, { recipient, refusal });
  for (const content of bothParts(mail)) {
    expect(content).toContain(dutch);
    expect(content).toContain(english);
    expect(content).not.toContain('reset-password');
    expect(content).toContain('https://aanmelden.duinkade.example/request-access');
  }
});

test.each([
  ['forgotten', 'Met een link die naar dit e-mailadres is gestuurd', 'With a link that was sent'],
  ['expired', 'omdat het vorige wachtwoord was verlopen', 'because the password before had expired'],
] as const)('the mail after a change says when and how: %s', async (how, dutch, english) => {
  const mail = await composePasswordChanged(settings, { recipient, how, changedAt: settings.now() });
  for (const content of bothParts(mail)) {
    expect(content).toContain('zaterdag 21 november 2026, 15.30 uur (tijd in Amsterdam)');
    expect(content).toContain('Saturday 21 November 2026, 15:30 (Amsterdam time)');
    expect(content).toContain(dutch);
    expect(content).toContain(english);
    expect(content).toContain('Was u dit niet? Bel dan meteen de servicedesk.');
  }
});

import { describe, expect, test } from 'vitest';
import {
  bothParts,
  expectSaid,
  mailedMoments,
  mailRecipient as recipient,
  mailSettings as settings,
} from '../testing/mails.ts';
import { composePasswordChanged } from './compose-password-changed.ts';
import { composeResetLink } from './compose-reset-link.ts';
import { composeResetRefusal } from './compose-reset-refusal.ts';

const token = 'kR7mTewa42xQ9bHv-kR7mTewa42xQ9bHv_kR7mTewa42';
const address = `https://aanmelden.duinkade.example/reset-password#${token}`;

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
    expectSaid(mail, [fact]);
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
  expectSaid(mail, [dutch, english, 'https://aanmelden.duinkade.example/request-access']);
  for (const content of bothParts(mail)) expect(content).not.toContain('reset-password');
});

test.each([
  ['forgotten', 'Met een link die naar dit e-mailadres is gestuurd', 'With a link that was sent'],
  ['expired', 'omdat het vorige wachtwoord was verlopen', 'because the password before had expired'],
] as const)('the mail after a change says when and how: %s', async (how, dutch, english) => {
  const mail = await composePasswordChanged(settings, { recipient, how, changedAt: settings.now() });
  expectSaid(mail, [...mailedMoments, dutch, english, 'Was u dit niet? Bel dan meteen de servicedesk.']);
});

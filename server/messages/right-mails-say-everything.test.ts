import { expect, test } from 'vitest';
import { expectSaid, mailRecipient, mailSettings } from '../testing/mails.ts';
import { composeContactRightsEnd } from './compose-contact-rights-end.ts';
import { composeRightsEnd } from './compose-rights-end.ts';

const settings = { ...mailSettings, now: () => new Date('2026-10-18T12:00:00Z') };
const about = { organisationId: 'x', organisationName: 'Waterland Zorg', recipient: mailRecipient };
const ends = [
  // The end of the day on which summer time ends, and an hour of the day before.
  { right: 'sign-in' as const, endsAt: new Date('2026-10-25T23:00:00Z') },
  { right: { nl: 'Bestellen', en: 'Place orders' }, endsAt: new Date('2026-10-24T13:30:00Z') },
];
const facts = [
  't/m zondag 25 oktober 2026',
  'until and including Sunday 25 October 2026',
  'tot zaterdag 24 oktober 2026, 15.30 uur (tijd in Amsterdam)',
  'until Saturday 24 October 2026, 15:30 (Amsterdam time)',
  'Bestellen',
  'Place orders',
];

test('the mail to the person names what ends and when, in both languages', async () => {
  const mail = await composeRightsEnd(settings, { ...about, ends });
  expectSaid(mail, facts);
  expect(mail.subject).toBe(
    'Uw rechten voor Waterland Zorg lopen af / Your rights for Waterland Zorg are ending',
  );
});

test('the mail to an administrator names everybody whose rights end, once', async () => {
  const people = [
    { name: 'Jan <i>Smit</i>', email: 'jan@waterlandzorg.example', ends },
    { name: 'Lotte Dijkgraaf', email: 'lotte@waterlandzorg.example', ends: ends.slice(0, 1) },
  ];
  const mail = await composeContactRightsEnd(settings, { ...about, people });
  expectSaid(mail, [...facts, 'jan@waterlandzorg.example', 'Lotte Dijkgraaf']);
  expect(mail.subject).toContain('Rechten van 2 contactpersonen van Waterland Zorg lopen af');
});

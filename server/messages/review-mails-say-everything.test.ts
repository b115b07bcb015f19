import { expect, test } from 'vitest';
import type { Language } from '../../api-client/language.ts';
import type { ReviewReminder } from '../../api-client/reviews/review-calendar.ts';
import { expectSaid, mailRecipient, mailSettings } from '../testing/mails.ts';
import { composeReviewReminder } from './compose-review-reminder.ts';

const compose = (reminder: ReviewReminder, language: Language = 'nl') =>
  composeReviewReminder(mailSettings, {
    organisationId: '01990000-0000-7000-8000-000000000001',
    organisationName: 'Waterland <i>Zorg</i>',
    recipient: { ...mailRecipient, language },
    reminder,
    left: 17,
    total: 23,
    // The clocks went back that night: eight in the morning in Amsterdam.
    dueAt: new Date('2026-10-25T07:00:00Z'),
  });

test.each([
  [
    'started',
    [
      'Er is een nieuwe controle van de autorisatielijst begonnen.',
      'A new review of the authorisation list has begun.',
    ],
  ],
  ['week-left', ['Over een week moet iedereen zijn bevestigd', 'In a week everybody should be confirmed']],
  ['overdue', ['Niemand verliest hierdoor vanzelf toegang.', 'Nobody loses access by this alone.']],
] as const)(
  'the mail about a review says how many are left, until when, and what to do: %s',
  async (reminder, facts) => {
    const mail = await compose(reminder);
    expectSaid(mail, [
      ...facts,
      'Beste Marijke',
      'Dear Marijke',
      '17 van 23 contactpersonen',
      '17 of 23 contacts',
      'zondag 25 oktober 2026',
      'Sunday 25 October 2026',
      'Bevestig wie de toegang nog nodig heeft.',
      'Confirm who still needs their access.',
      'Uw eigen toegang bevestigt een collega',
      'Your own access is confirmed by a colleague',
      'https://aanmelden.duinkade.example/review',
      mailSettings.brand.serviceDesk.phone,
    ]);
    expect(mail.html).toContain('href="https://aanmelden.duinkade.example/review"');
  },
);

test('the subject says how the review stands, in the recipient’s language first', async () => {
  const subjects = await Promise.all([compose('overdue'), compose('week-left', 'en')]);
  expect(subjects.map(({ subject }) => subject.replaceAll('Waterland <i>Zorg</i>', 'W'))).toEqual([
    'De controle van de toegang voor W is te laat / The review of access for W is overdue',
    'One week left to review access for W / Nog een week om de toegang voor W te controleren',
  ]);
});

import type { Translated } from '../catalogue.ts';
import type nl from '../nl/sending-time.ts';

export default {
  title: 'When does the invitation go out?',
  weekend: 'Mind the weekend.',
  weekendText: 'An invitation that goes out now lapses on {{until}}.',
  now: 'Now',
  monday: 'On {{at}}',
  later: 'At another moment',
  worksUntil: 'Works until {{until}}',
  date: 'Date',
  time: 'Time',
  zone: 'Times are those of Amsterdam. Until the invitation goes out there is no temporary password, and you can cancel it.',
  problem: {
    incomplete: 'Enter a date and a time.',
    skipped: 'This time does not exist: summer time begins then. Choose an hour later.',
    past: 'This moment has passed. Choose a later one.',
    'too-far': 'Choose a moment within 90 days.',
  },
} satisfies Translated<typeof nl>;

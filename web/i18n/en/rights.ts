import type { Translated } from '../catalogue.ts';
import type nl from '../nl/rights.ts';

export default {
  throughDay: 'until and including {{day}}',
  untilMoment: 'until {{moment}}',
  fromDay: 'from {{day}}',
  notYet: 'not yet: from {{from}}',
  over: 'ended ({{until}})',
  unknownRight: 'A right that is no longer there',
  withDates: '{{right}} ({{dates}})',
  suspendedFrom: 'Suspended from',
  blockedFrom: 'Suspended from {{from}}.',
  legend: 'Rights and dates',
  rights: 'Rights',
  rightsHint: 'What else this person may do. The provider decides which rights there are.',
  invitedLater:
    'The e-mail with a temporary password goes out when this right begins. It works for 72 hours.',
  failed: 'The rights could not be fetched.',
  chooseDates: 'Choose a start or an end',
  chooseDatesOf: 'Choose a start or an end: {{right}}',
  datesOf: 'Start and end: {{right}}',
  from: 'From',
  fromHint: 'Empty: at once.',
  through: 'Until and including',
  throughHint: 'Empty: without an end. An e-mail goes out seven days before.',
  suspend: {
    title: 'From when is {{name}} to be suspended?',
    confirm: 'Suspend from that day',
    until:
      'Nothing changes until that day. From then on {{name}} cannot sign in for {{organisation}} until you lift the block.',
    from: 'No access from',
    fromHint: 'Access ends at midnight, as that day begins.',
    done: '{{name}} is suspended from {{from}}.',
  },
} as const satisfies Translated<typeof nl>;

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
} as const satisfies Translated<typeof nl>;

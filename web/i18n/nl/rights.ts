export default {
  throughDay: 't/m {{day}}',
  untilMoment: 'tot {{moment}}',
  fromDay: 'vanaf {{day}}',
  notYet: 'nog niet: vanaf {{from}}',
  over: 'afgelopen ({{until}})',
  unknownRight: 'Een recht dat er niet meer is',
  withDates: '{{right}} ({{dates}})',
  suspendedFrom: 'Geblokkeerd vanaf',
  blockedFrom: 'Geblokkeerd vanaf {{from}}.',
  legend: 'Rechten en datums',
  rights: 'Rechten',
} as const;

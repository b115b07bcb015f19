import type { Translated } from '../catalogue.ts';
import type contactList from '../nl/contact-list.ts';

export default {
  onItsWay: 'Getting this contact',
  inSight: 'rows {{from, number}} to {{to, number}}',
  walking: 'Getting rows up to {{row, number}}: {{done, number}} done.',
  failed: 'Some of the contacts could not be fetched.',
  columns: {
    title: 'Columns',
    choose: 'Which columns do you see?',
    reset: 'Standard columns',
    noRoom: 'No room for: {{columns}}.',
  },
  filterChanged: 'You asked for other people. Your choice was cleared.',
  rangeTooLong: 'You can choose at most {{most, number}} rows at once.',
  actionsForChosen_one: 'Actions for {{count, number}} chosen contact',
  actionsForChosen_other: 'Actions for {{count, number}} chosen contacts',
  onPaper: 'On paper: {{count, number}} of {{total, number}} contacts, those that had been fetched.',
} as const satisfies Translated<typeof contactList>;

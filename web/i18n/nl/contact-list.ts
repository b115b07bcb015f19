export default {
  onItsWay: 'Deze contactpersoon wordt opgehaald',
  inSight: 'rij {{from, number}} tot en met {{to, number}}',
  walking: 'Ophalen tot rij {{row, number}}: {{done, number}} gehad.',
  failed: 'Een deel van de contactpersonen kon niet worden opgehaald.',
  columns: {
    title: 'Kolommen',
    choose: 'Welke kolommen ziet u?',
    reset: 'Standaardkolommen',
    noRoom: 'Geen plaats voor: {{columns}}.',
  },
  filterChanged: 'U vraagt andere mensen op. De keuze is gewist.',
  rangeTooLong: 'U kunt hoogstens {{most, number}} rijen in één keer kiezen.',
  actionsForChosen_one: 'Acties voor {{count, number}} gekozen contactpersoon',
  actionsForChosen_other: 'Acties voor {{count, number}} gekozen contactpersonen',
  onPaper:
    'Op papier: {{count, number}} van {{total, number}} contactpersonen, namelijk die al waren opgehaald.',
} as const;

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
  chooseEverybody_one: 'Kies {{count, number}} contactpersoon',
  chooseEverybody_other: 'Kies alle {{count, number}}',
  exceptions_one: '(alle, op {{count, number}} na)',
  exceptions_other: '(alle, op {{count, number}} na)',
  tooManyNamed:
    'U kunt hoogstens {{most, number}} mensen één voor één kiezen of uitzonderen. Kies ze met een zoekopdracht of filter.',
  job: {
    title: 'Bewerking op de achtergrond',
    running: '{{what}}: {{done, number}} van {{of, number}} gedaan.',
    timeLeft: 'Nog {{duration}}.',
    done_one: '{{what}}: klaar, voor {{count, number}} contactpersoon.',
    done_other: '{{what}}: klaar, voor {{count, number}} contactpersonen.',
    cancelled_one: '{{what}}: gestopt. Voor {{count, number}} contactpersoon is het al gebeurd.',
    cancelled_other: '{{what}}: gestopt. Voor {{count, number}} contactpersonen is het al gebeurd.',
    stopped_one:
      '{{what}}: gestopt, omdat u de contactpersonen niet meer mag beheren. Voor {{count, number}} contactpersoon is het al gebeurd.',
    stopped_other:
      '{{what}}: gestopt, omdat u de contactpersonen niet meer mag beheren. Voor {{count, number}} contactpersonen is het al gebeurd.',
    forNobody_one: '{{what}}: voor {{count, number}} contactpersoon kon het niet.',
    forNobody_other: '{{what}}: voor geen van de {{count, number}} contactpersonen kon het.',
    refused_one: 'Voor {{count, number}} contactpersoon kon het niet.',
    refused_other: 'Voor {{count, number}} contactpersonen kon het niet.',
    cancel: 'Stoppen',
    whoNot: 'Bekijk bij wie niet',
    mayBeYou: 'Als u er zelf bij hoort, verliest u ook uw eigen toegang.',
    goesOn:
      'Dit gaat op de achtergrond door, ook als u deze pagina verlaat. U kunt het stoppen; wat dan al gebeurd is, blijft zo. Bij wie het niet kan, verandert niets.',
  },
  onPaper:
    'Op papier: {{count, number}} van {{total, number}} contactpersonen, namelijk die al waren opgehaald.',
} as const;

const moreInformation = {
  title: 'Er is meer informatie nodig',
  titleEarly: 'Maak uw account alvast veiliger',
  lead: '{{organisation}} wil zeker weten dat u het bent die zich aanmeldt. Daarvoor stelt u eenmalig een tweede stap in.',
  leadOfSeveral:
    'Een van uw organisaties wil zeker weten dat u het bent die zich aanmeldt. Daarvoor stelt u eenmalig een tweede stap in.',
  leadEarly: 'U kunt nu al een tweede stap bij het aanmelden instellen.',
  requiredFrom: '{{organisation}} vraagt hierom vanaf {{moment}}.',
  untilThen: 'Tot dan meldt u zich aan zoals u gewend bent.',
  encouraged: '{{organisation}} raadt u aan dit in te stellen.',
  yourChoice: 'Verplicht is het niet.',
  asked: {
    app: 'U hebt er een app op uw telefoon voor nodig. Het duurt een paar minuten.',
    phone: 'U hebt er uw telefoon voor nodig: u krijgt een code per sms. Het duurt een paar minuten.',
    any: 'U hebt er uw telefoon voor nodig. Het duurt een paar minuten.',
  },
  askedSeveral: 'U stelt {{count}} methoden in:',
  method: { app: 'een app op uw telefoon', phone: 'uw telefoonnummer', any: 'een methode naar keuze' },
  methodOf: 'Methode {{number}} van {{count}}: {{method}}',
  short: { app: 'App', phone: 'Telefoon', any: 'Naar keuze' },
  laterQuestion: 'Komt het nu niet uit?',
  isDone: '(gereed)',
  why: 'Waarom is dit nodig?',
  whyAnswer:
    'Een wachtwoord kan uitlekken. Met een tweede stap heeft iemand die uw wachtwoord kent daar nog niets aan: uw telefoon is er ook voor nodig.',
  later: 'Later',
  otherAccount: 'Een ander account gebruiken',
};

export default moreInformation;

const ui = {
  language: 'Taal',
  skipToContent: 'Naar de inhoud',
  moment: 'Een ogenblik…',
  underWay: 'Bezig…',
  next: 'Volgende',
  back: 'Vorige',
  done: 'Gereed',
  tryAgain: 'Opnieuw proberen',
  useAnotherAccount: 'Ander account gebruiken',
  signOut: 'Afmelden',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.',
  show: 'Tonen',
  hide: 'Verbergen',
  showField: '{{field}}: tonen',
  hideField: '{{field}}: verbergen',
  toTheStart: 'Naar het begin',
  documentTitle: '{{title}} · {{brand}}',
  footer: {
    problems: 'Problemen met aanmelden',
    requestAccess: 'Toegang aanvragen',
    serviceDesk: 'Servicedesk',
  },
  progress: {
    label: 'Voortgang',
    done: 'Klaar:',
    step: 'Stap {{number}} van {{count}}: {{name}}',
    steps: {
      getApp: 'App installeren',
      setUpAccount: 'Account toevoegen',
      scan: 'QR-code scannen',
      try: 'Uitproberen',
      password: 'Wachtwoord',
    },
  },
  wait: {
    remaining: 'Nog {{duration}} wachten.',
    over: 'U kunt het nu opnieuw proberen.',
  },
  pageProblem: {
    title: 'Dit lukt nu niet',
  },
  pageMissing: {
    title: 'Deze pagina is er niet',
    lead: 'Misschien is het adres verkeerd getypt, of bestaat de pagina niet meer.',
  },
  sessionChanged: {
    title: 'U bent opnieuw aangemeld',
    lead: 'In een ander tabblad hebt u zich opnieuw aangemeld. Dit tabblad hoort nog bij de vorige keer en kan daarmee niet verder.',
    action: 'Verdergaan met de nieuwe aanmelding',
  },
};

export default ui;

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
  help: 'Hulp',
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
      getApp: 'De app',
      setUpAccount: 'Account toevoegen',
      scan: 'QR-code scannen',
      try: 'Uitproberen',
      phoneNumber: 'Nummer',
      phoneCode: 'Code',
      password: 'Wachtwoord',
    },
  },
  wait: {
    remaining: 'Wacht nog {{duration}}.',
    possibleIn: 'Kan weer over {{duration}}',
    over: 'U kunt het nu opnieuw proberen.',
  },
  typedIsKept: 'Wat u typte, staat er nog.',
  languageFailed: '{{language}} kan nu niet worden geladen.',
  banners: 'Meldingen',
  connection: {
    slow: 'Dit duurt langer dan gewoonlijk. Wij wachten nog op antwoord; u hoeft niets te doen.',
    offline: 'U bent offline. Zodra er weer internet is, gaan wij vanzelf verder.',
    unreachable:
      'Wij krijgen geen verbinding. Wij blijven het vanzelf proberen; u hoeft de pagina niet opnieuw te laden.',
    back: 'De verbinding is er weer.',
  },
  newVersion: {
    title: 'Er is een nieuwe versie',
    lead: 'Wij hebben deze website intussen vernieuwd. Laad de nieuwe versie om verder te gaan.',
    served: 'Wij hebben deze website intussen vernieuwd.',
    textIsKept: 'Laad de nieuwe versie om verder te gaan. Wat u typte, bewaren wij.',
    typeSecretsAgain:
      'Laad de nieuwe versie om verder te gaan. Wachtwoorden en codes bewaren wij niet; die typt u daarna opnieuw.',
    load: 'Nieuwe versie laden',
  },
  screenFailed: {
    title: 'Deze pagina werkt nu niet',
    lead: 'Er ging bij ons iets mis. Laad de pagina opnieuw. Helpt dat niet, bel dan de servicedesk.',
    load: 'Pagina opnieuw laden',
  },
  draft: {
    restored: 'Wat u hier eerder typte, staat er weer.',
    clear: 'Leeg beginnen',
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

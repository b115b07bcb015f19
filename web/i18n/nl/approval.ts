const approval = {
  yourNumber: 'Uw getal:',
  open: 'Open de melding op uw telefoon, of open de app zelf.',
  check: 'Kijk of er <b>{{account}}</b> staat.',
  type: 'Typ daar <b>{{number}}</b> en tik op <b>Goedkeuren</b>.',
  spoken: 'Er staat een aanvraag op uw telefoon. Uw getal is {{number}}.',
  sending: 'De aanvraag wordt verstuurd',
  waiting: 'Wij wachten op uw telefoon',
  approved: 'Goedgekeurd. U gaat verder.',
  timeLeft: 'Nog {{duration}} geldig',
  timeLeftLabel: 'Tijd om te antwoorden',
  sendAgain: 'Opnieuw sturen',
  sentAgain: 'Opnieuw verstuurd. Het getal is hetzelfde gebleven.',
  missing: {
    question: 'Geen aanvraag gekregen?',
    openApp: 'Open de app op uw telefoon: de aanvraag staat bovenaan.',
    internet: 'Kijk of uw telefoon verbinding met internet heeft.',
    silent: 'Staat uw telefoon op Niet storen of bijna leeg? Dan komen meldingen soms niet door.',
    again: 'Kies daarna Opnieuw sturen.',
  },
  notSent: {
    lead: 'Er is nog geen aanvraag verstuurd.',
    send: 'Aanvraag sturen',
  },
  ended: {
    denied: 'De aanvraag is op uw telefoon geweigerd.',
    'wrong-number': 'Op uw telefoon is een ander getal getypt. Daarom is de aanvraag gestopt.',
    lapsed: 'De aanvraag is verlopen: er kwam binnen een minuut geen antwoord.',
    again: 'Er is niets verloren. Probeer het opnieuw; u krijgt dan een nieuw getal.',
    notYou: 'Kreeg iemand anders deze aanvraag, of herkende u die niet? Bel dan de servicedesk:',
  },
  reported: {
    title: 'Deze aanmelding is gestopt',
    lead: 'Op uw telefoon is geantwoord dat u dit niet was. Daarom kan deze aanmelding niet verder.',
    known:
      'Was u het echt niet? Dan kent iemand uw wachtwoord. Kies meteen een nieuw wachtwoord met Wachtwoord vergeten.',
    mistake: 'Tikte u per ongeluk verkeerd? Meld u dan opnieuw aan.',
    startAgain: 'Opnieuw aanmelden',
    help: 'Hulp nodig? Bel de servicedesk:',
  },
};

export default approval;

const staySignedIn = {
  title: 'Aangemeld blijven?',
  lead_one:
    'Kiest u Ja, dan vragen wij op dit apparaat een dag lang niet om uw wachtwoord en niet om uw tweede stap.',
  lead_other:
    'Kiest u Ja, dan vragen wij op dit apparaat {{count}} dagen lang niet om uw wachtwoord en niet om uw tweede stap.',
  ends: 'Meldt u zich tussendoor af, dan vragen wij de volgende keer alleen om uw wachtwoord.',
  ownDevice:
    'Kies alleen Ja op een apparaat dat van uzelf is. Wie een gedeelde computer na u gebruikt, zou anders in uw account kunnen.',
  notAgain: 'Dit niet meer vragen',
  notAgainHint: 'Uw antwoord geldt dan voortaan voor dit apparaat.',
  yes: 'Ja',
  no: 'Nee',
};

export default staySignedIn;

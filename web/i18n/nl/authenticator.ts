const authenticator = {
  add: {
    byHand: 'Code met de hand invoeren',
  },
  accounts: {
    noneTitle: 'Voeg uw account toe',
    noneLead:
      'Meld u op uw computer aan. Daar verschijnt een QR-code met een activeringscode. Daarmee voegt u uw account aan deze telefoon toe.',
  },
};

export default authenticator;

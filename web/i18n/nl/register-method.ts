const registerMethod = {
  title: 'Stel een tweede stap in',
  lead: 'Met een tweede stap heeft iemand die uw wachtwoord kent daar nog niets aan: uw telefoon is er ook voor nodig.',
  signInFirst: 'U meldt zich eerst aan. Zo weten wij zeker dat u het bent, ook als u nu al aangemeld bent.',
  already:
    'Hebt u al een tweede stap? Dan kunt u er een toevoegen, of een nieuwe telefoon of een nieuw nummer.',
};

export default registerMethod;

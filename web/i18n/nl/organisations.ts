const organisations = {
  choose: {
    title: 'Voor welke organisatie komt u?',
    lead: 'U werkt steeds voor één organisatie tegelijk. Wisselen doet u later door u af te melden.',
    isNew: 'nieuw',
    invited: 'U bent uitgenodigd',
    lastUsed: 'Laatst gebruikt op {{day}}',
    neverUsed: 'Nog niet gebruikt',
    choose: 'Kiezen',
    missing: 'Staat uw organisatie er niet bij?',
    requestAccess: 'Vraag toegang aan',
  },
  none: {
    title: 'U hebt nu geen toegang',
    lead: 'U bent wie u zegt te zijn, maar er is geen organisatie waarvoor u zich mag aanmelden.',
    why: 'Uw toegang kan zijn ingetrokken of geblokkeerd. De contactpersonenbeheerder van uw organisatie kan u dat vertellen, en u opnieuw toegang geven.',
    howToAsk: 'Lees hoe u toegang aanvraagt',
    otherAccount: 'Met een ander account aanmelden',
  },
};

export default organisations;

const organisations = {
  choose: {
    title: 'Voor welke organisatie komt u?',
    lead: 'U werkt steeds voor één organisatie tegelijk. Wisselen doet u later door u af te melden.',
    isNew: 'nieuw',
    invited: 'U bent uitgenodigd',
    lastUsed: 'Laatst gebruikt: {{moment}}',
    neverUsed: 'Nog niet gebruikt',
    manageContacts: 'Contactpersonen beheren',
    more_one: 'nog {{count}} product',
    more_other: 'nog {{count}} producten',
    noProducts: 'Nog geen producten',
    search: 'Zoek uw organisatie',
    all_one: '{{count}} organisatie',
    all_other: '{{count}} organisaties',
    found_one: '{{count}} van {{total}} organisaties. Met Enter kiest u die.',
    found_other: '{{count}} van {{total}} organisaties',
    noneFound:
      'Geen organisatie gevonden voor “{{typed}}”. Controleer de spelling, of typ een deel van de naam.',
    clearSearch: 'Zoekopdracht wissen',
    choose: 'Kiezen',
    missing: 'Staat uw organisatie er niet bij?',
    requestAccess: 'Vraag toegang aan',
  },
  none: {
    title: 'U hebt nu geen toegang',
    lead: 'Wij weten wie u bent, maar er is geen organisatie waarvoor u zich mag aanmelden.',
    blocked: '{{organisation}} heeft uw toegang geblokkeerd.',
    ended: 'Uw toegang voor {{organisation}} is afgelopen.',
    withdrawn: '{{organisation}} heeft uw toegang ingetrokken.',
    lapsed: 'De uitnodiging van {{organisation}} is verlopen.',
    unknown: 'U staat bij geen organisatie meer op de lijst, of uw toegang is ingetrokken.',
    whomToAsk: 'Bij wie u terechtkunt',
    askAdministrator:
      'Vraag het de contactpersonenbeheerder van {{organisations}}. Die kan u zeggen waarom, en u opnieuw toegang geven.',
    askOwnAdministrator:
      'Vraag het de contactpersonenbeheerder van uw organisatie. Die kan u zeggen waarom, en u opnieuw toegang geven.',
    askServiceDesk: 'Weet u niet wie dat is? De servicedesk helpt u verder:',
    lookAgain: 'Opnieuw kijken',
    lookAgainHint:
      'Hebt u intussen weer toegang gekregen? Dan komt u zo verder, zonder u opnieuw aan te melden.',
    stillNone: 'Er is nog niets veranderd.',
    otherAccount: 'Afmelden en een ander account gebruiken',
    howToAsk: 'Lees hoe u toegang aanvraagt',
  },
};

export default organisations;

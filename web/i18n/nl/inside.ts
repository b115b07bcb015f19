export default {
  menu: 'Hoofdmenu',
  start: 'Start',
  contacts: 'Contactpersonen beheren',
  backToContacts: 'Terug naar de contactpersonen',
  actor: {
    unknown: 'Iemand die hier niet bekend is',
    serviceDesk: 'De servicedesk van {{brand}}',
  },
  organisation: 'U bent aangemeld voor',
  switch: 'Andere organisatie',
  signOut: 'Afmelden',
  cancel: 'Annuleren',
  switchDialog: {
    title: 'Naar een andere organisatie?',
    signsOut:
      'U kunt voor één organisatie tegelijk zijn aangemeld. Om te wisselen meldt u zich af voor {{organisation}} en daarna opnieuw aan.',
    nameFilledIn: 'Uw aanmeldnaam vullen wij alvast voor u in.',
    confirm: 'Afmelden en wisselen',
  },
} as const;

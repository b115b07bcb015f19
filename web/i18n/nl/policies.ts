const policies = {
  title: 'Regels voor het aanmelden',
  lead: 'Dit vraagt {{organisation}} van iedereen die zich aanmeldt.',
  secondStep: 'Tweede stap',
  phase: {
    off: 'Er wordt geen tweede stap gevraagd: een wachtwoord is genoeg.',
    encouraged: 'Een tweede stap wordt aangeraden. Wie er een heeft ingesteld, wordt erom gevraagd.',
    announced:
      'Een tweede stap is verplicht vanaf {{moment}}. Tot dan meldt iedereen zich aan zoals voorheen, en kan men die stap alvast instellen.',
    required: 'Een tweede stap is verplicht.',
  },
  registration: {
    app: 'Iedereen registreert daarvoor een app op de telefoon.',
    'app-then-phone': 'Iedereen registreert daarvoor een app op de telefoon, en daarna een telefoonnummer.',
    phone: 'Iedereen registreert daarvoor een telefoonnummer, of de app als die is toegestaan.',
    choose: 'Iedereen kiest daarvoor zelf een van de methoden hieronder.',
  },
  methods: 'Toegestane methoden',
  method: {
    app: '{{app}}: een aanvraag op de telefoon',
    totp: 'Een andere authenticator-app: een code van zes cijfers',
    phone: 'Een code per sms',
  },
  recommended: '(aanbevolen)',
  networks: 'Netwerken',
  notAskedIn: 'Wie zich aanmeldt vanaf {{networks}}, wordt niet om de tweede stap gevraagd.',
  askedEverywhere: 'De tweede stap wordt op elk netwerk gevraagd.',
  devices: 'Apparaten',
  rememberedFor_one: 'Een eigen apparaat mag {{count}} dag worden onthouden.',
  rememberedFor_other: 'Een eigen apparaat mag {{count}} dagen worden onthouden.',
  neverRemembered: 'Apparaten worden niet onthouden.',
  toChange: 'Wilt u een regel laten wijzigen? Vraag het de servicedesk:',
};

export default policies;

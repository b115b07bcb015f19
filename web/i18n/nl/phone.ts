const phone = {
  number: {
    title: 'Welk nummer heeft uw telefoon?',
    lead: 'Wij sturen een sms met een code naar uw mobiele telefoon. Daarmee laat u zien dat u het bent.',
    country: 'Land',
    label: 'Mobiel nummer',
    hint: 'Bijvoorbeeld 06 12345678.',
    looksRight: 'De sms gaat naar {{number}}.',
    send: 'Stuur mij een code',
    another: 'Ander nummer gebruiken',
    toKnown: 'Stuur een code naar {{known}}',
  },
  known: {
    title: 'Wij sturen u een code',
    lead: 'Uw organisatie heeft uw nummer opgegeven. De sms gaat naar {{known}}.',
  },
  code: {
    title: 'Typ de code uit de sms',
    lead: 'Wij hebben een code van 6 cijfers gestuurd naar {{to}}.',
    label: 'Code',
    hint: 'De code werkt 10 minuten. Geef hem aan niemand, ook niet aan de servicedesk.',
    resend: 'Opnieuw sturen',
    resendIn: 'Kan over {{duration}}.',
    resent: 'Er is een nieuwe code gestuurd naar {{to}}. De vorige werkt niet meer.',
    dead: {
      lapsed: 'Deze code is verlopen. Laat een nieuwe sturen.',
      'too-many-attempts':
        'Er zijn te veel verkeerde codes getypt. Deze code werkt niet meer; laat een nieuwe sturen.',
    },
  },
  about: {
    weaker:
      'Een sms is minder veilig dan een app: een nummer kan worden overgenomen, en een sms kan onderweg worden gelezen.',
    chooseApp: 'Kies liever de app.',
    terms:
      'Uw telecomaanbieder kan kosten rekenen voor berichten en data. Door verder te gaan, stemt u in met de <terms>voorwaarden</terms>. Hoe {{brand}} met uw nummer omgaat, leest u bij <privacy>privacy</privacy>.',
  },
  verify: {
    title: 'Bevestig met een code per sms',
    lead: 'Wij sturen een code van 6 cijfers naar {{known}}.',
    submit: 'Aanmelden',
    newNumber: 'Ik heb dit nummer niet meer',
  },
  done: {
    title: 'Uw telefoon is geregistreerd',
    verified: 'Sms gecontroleerd. Uw telefoon is geregistreerd.',
  },
  appLink: {
    title: 'Liever een link op uw telefoon?',
    rates:
      'Wij sturen één sms met het adres van de app, zonder code. Uw telecomaanbieder kan daar kosten voor rekenen.',
    send: 'Stuur mij de link',
    sent: 'De link is gestuurd. Tik in de sms op de link.',
  },
  page: {
    title: 'Codes per sms',
    lead: 'Wat u mag verwachten als u een code per sms laat sturen, en wat er met uw nummer gebeurt.',
    terms: 'Voorwaarden',
    termsOwn: 'Geef alleen een mobiel nummer op dat van u is, of dat uw werkgever u heeft gegeven.',
    termsCosts:
      'U krijgt alleen een sms als u er zelf om vraagt. {{brand}} rekent daar niets voor; uw telecomaanbieder kan dat wel doen.',
    termsCode: 'De code is voor u alleen. {{brand}} vraagt u nooit om een code, ook niet aan de telefoon.',
    privacy: 'Privacy',
    privacyUse: '{{brand}} gebruikt uw nummer alleen om vast te stellen dat u het bent.',
    privacyKept: 'Uw nummer wordt versleuteld bewaard. Op schermen staan alleen de laatste twee cijfers.',
    privacyShared: 'Alleen het bedrijf dat de sms bezorgt, krijgt uw nummer te zien.',
    privacyEnd: 'Vraag de servicedesk om uw nummer te verwijderen, of registreer een andere methode.',
    safer: 'Wat veiliger is',
    safe: 'Een app op uw telefoon is veiliger dan een sms. Uw organisatie bepaalt welke methoden er zijn.',
    questions: 'Vragen?',
  },
};

export default phone;

const verify = {
  app: {
    title: 'Bevestig op uw telefoon',
    lead: 'Wij sturen een aanvraag naar de app op {{phones}}. U typt daar het getal van dit scherm, en gaat dan vanzelf verder.',
    newPhone: 'Ik heb deze telefoon niet meer',
  },
  otherWays: {
    title: 'Op een andere manier aanmelden',
    method: {
      app: 'Aanvraag in de app op {{names}}',
      totp: 'Code uit uw authenticator-app',
      phone: 'Code per sms naar {{names}}',
    },
    none: 'U hebt geen andere manier geregistreerd.',
    more: 'Meer hulp bij aanmelden',
  },
};

export default verify;

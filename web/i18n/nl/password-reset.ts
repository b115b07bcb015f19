const passwordReset = {
  toSignIn: 'Terug naar aanmelden',
  request: {
    title: 'Wachtwoord vergeten',
    lead: 'Wij sturen een link naar het e-mailadres van uw account. Daarmee kiest u een nieuw wachtwoord.',
    label: 'E-mailadres',
    hint: 'Uw gebruikersnaam of uw alternatieve aanmeldnaam mag ook.',
    submit: 'Link sturen',
    temporaryQuestion: 'Hebt u nog geen eigen wachtwoord gekozen?',
    temporary: 'Vraag dan de contactpersonenbeheerder van uw organisatie om een nieuwe uitnodiging.',
  },
  mailed: {
    title: 'Kijk in uw e-mail',
    lead: 'Kennen wij <name>{{signInName}}</name>, dan is er nu een e-mail onderweg naar het adres dat bij die naam hoort.',
    open: 'Open de e-mail ‘Kies een nieuw wachtwoord’.',
    follow: 'Volg de link in die e-mail. Dat kan 30 minuten lang, één keer.',
    phone: 'Houd uw telefoon bij de hand: daarna vragen wij de code van uw authenticator-app.',
    noMail: {
      question: 'Geen e-mail gekregen?',
      wait: 'Wacht een paar minuten, en kijk ook bij de ongewenste e-mail.',
      otherName:
        'Controleer de naam die u hebt ingevuld. Bij een naam die wij niet kennen, gaat er geen e-mail uit.',
      limit: 'In een half uur sturen wij hoogstens drie e-mails. De link in de nieuwste werkt.',
      mailbox: 'Kunt u niet bij uw e-mail? Bel de servicedesk.',
    },
    again: 'Opnieuw sturen',
    sentAgain: 'Opnieuw aangevraagd. Gebruik de link in de nieuwste e-mail.',
    otherName: 'Andere naam invullen',
  },
  link: {
    title: 'Kies een nieuw wachtwoord',
    lead: 'De link uit de e-mail werkt één keer. Ga verder als u nu tijd hebt: u hebt dan 30 minuten.',
    phone: 'U bevestigt met de code van uw authenticator-app dat u het bent.',
    password: 'U kiest een nieuw wachtwoord. Het oude werkt daarna niet meer.',
    signedOut: 'Overal waar u nog was aangemeld, wordt u afgemeld. Hier gaat u meteen door.',
    submit: 'Verdergaan',
  },
  dead: {
    title: 'Deze link werkt niet (meer)',
    lead: 'Er is niets gewijzigd. Dit kan er aan de hand zijn:',
    lapsed: 'De link is ouder dan 30 minuten.',
    used: 'De link is al gebruikt.',
    newer: 'U hebt daarna nog een link aangevraagd. Alleen de nieuwste werkt.',
    changed: 'Uw wachtwoord is intussen gewijzigd.',
    cutOff: 'Het adres is niet helemaal overgenomen uit de e-mail.',
    again: 'Nieuwe link aanvragen',
  },
  choose: {
    title: 'Kies een nieuw wachtwoord',
    lead: 'Het vervangt het wachtwoord dat u bent vergeten. Overal waar u nog was aangemeld, wordt u afgemeld.',
    submit: 'Wachtwoord opslaan',
  },
};

export default passwordReset;

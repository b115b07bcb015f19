import type { MethodKind } from '../../../api-client/enrolment/enrolment.ts';

/** What the mails about somebody's sign-in methods say in Dutch. Its shape is the shape of every language. */
export const securityTextsNl = {
  signInReported: {
    stopped: {
      subject: (brand: string) => `Een aanmelding bij ${brand} is tegengehouden`,
      heading: 'Wij hebben een aanmelding tegengehouden',
      introduction:
        'Iemand heeft zich met uw aanmeldnaam en uw wachtwoord proberen aan te melden. Op uw telefoon is aangegeven dat u dit niet was. Wij hebben die aanmelding gestopt; er is niemand aangemeld.',
    },
    ended: {
      subject: (brand: string) => `Iemand is afgemeld bij ${brand}`,
      heading: 'Wij hebben iemand afgemeld',
      introduction:
        'Iemand heeft zich met uw aanmeldnaam en uw wachtwoord aangemeld, en op uw telefoon is dat goedgekeurd. Daarna is daar aangegeven dat u dit niet was. Wij hebben die persoon meteen afgemeld en de aanmeldmethoden verwijderd die sindsdien zijn toegevoegd.',
    },
    when: 'Wanneer',
    moment: (day: string, time: string) => `${day}, ${time.replace(':', '.')} uur (tijd in Amsterdam)`,
    place: 'Waar ongeveer',
    browser: 'Browser',
    browserOn: (name: string | null, system: string | null) =>
      [name ?? 'Onbekende browser', system].filter(Boolean).join(' op '),
    whatNow:
      'Iemand anders kent waarschijnlijk uw wachtwoord. Kies daarom zo snel mogelijk een nieuw wachtwoord. Uw contactpersonenbeheerder ziet deze melding ook.',
    action: 'Nieuw wachtwoord kiezen',
  },
  methodChanged: {
    registered: {
      subject: (brand: string) => `Nieuwe aanmeldmethode voor ${brand}`,
      heading: 'Er is een aanmeldmethode toegevoegd',
      introduction: (brand: string) =>
        `Aan uw account voor de klantportalen van ${brand} is een methode toegevoegd waarmee u bij het aanmelden bevestigt dat u het bent.`,
    },
    removed: {
      subject: (brand: string) => `Aanmeldmethode voor ${brand} verwijderd`,
      heading: 'Er is een aanmeldmethode verwijderd',
      introduction: (brand: string) =>
        `Van uw account voor de klantportalen van ${brand} is een aanmeldmethode verwijderd. U kunt zich er niet meer mee aanmelden.`,
    },
    method: 'Methode',
    kinds: (app: string): Record<MethodKind, string> => ({
      totp: 'Authenticator-app met codes',
      app,
      phone: 'Telefoon (sms)',
    }),
    name: 'Naam',
    when: 'Wanneer',
    moment: (day: string, time: string) => `${day}, ${time.replace(':', '.')} uur (tijd in Amsterdam)`,
    notYou: 'Was u dit niet? Bel dan meteen de servicedesk.',
  },
  methodsReset: {
    subject: (brand: string) => `Uw aanmeldmethoden voor ${brand} zijn verwijderd`,
    heading: 'Uw aanmeldmethoden zijn verwijderd',
    introduction: (administrator: string, organisation: string) =>
      `${administrator} van ${organisation} heeft de telefoon en de apps verwijderd waarmee u bij het aanmelden bevestigt dat u het bent. U bent overal afgemeld. Uw wachtwoord is niet gewijzigd.`,
    administrator: 'Door',
    when: 'Wanneer',
    moment: (day: string, time: string) => `${day}, ${time.replace(':', '.')} uur (tijd in Amsterdam)`,
    steps: {
      heading: 'Zo komt u weer binnen',
      items: [
        'Meld u aan met uw aanmeldnaam en uw eigen wachtwoord.',
        'Vul de code van 8 cijfers in die u van deze persoon te horen krijgt. De code werkt 24 uur en staat niet in deze e-mail.',
        'Registreer uw nieuwe telefoon.',
      ],
    },
    notYou: 'Hebt u hier niet om gevraagd? Bel dan meteen de servicedesk.',
  },
  phoneUnseen: {
    subject: (phone: string) => `Werkt de app op uw telefoon nog? (${phone})`,
    preview: 'Open de app één keer, zodat u niet voor een dichte deur komt te staan.',
    heading: 'Werkt de app op uw telefoon nog?',
    introduction: (days: number, brand: string) =>
      `Met de app op uw telefoon bevestigt u dat u het bent als u zich aanmeldt bij ${brand}. Wij hebben al ${days} dagen niets van die app gehoord. Misschien hebt u zich gewoon niet aangemeld. Maar het kan ook zijn dat de telefoon uw account niet meer kent, bijvoorbeeld doordat gegevens op de telefoon zijn gewist.`,
    phone: 'Telefoon',
    lastSeen: 'Laatst gezien',
    action: 'App openen',
    steps: {
      heading: 'Wat u nu het beste doet',
      items: [
        'Open de app op deze telefoon. Staat uw account erin, dan is alles in orde en hoeft u verder niets te doen.',
        'Staat uw account er niet meer in, of hebt u de telefoon niet meer? Bel dan de servicedesk, voordat u zich weer moet aanmelden.',
      ],
      again: 'Horen wij daarna nog een maand niets van de app, dan sturen wij u nog één herinnering.',
      last: 'Dit is de laatste herinnering. De telefoon blijft bij uw account staan.',
    },
  },
};

const help = {
  toSignIn: 'Naar aanmelden',
  serviceDesk: {
    title: 'Servicedesk',
    phone: 'Telefoon',
    email: 'E-mail',
    loading: 'De gegevens van de servicedesk worden opgehaald.',
  },
  requestAccess: {
    title: 'Toegang aanvragen',
    lead: 'Er zijn twee manieren om toegang te krijgen.',
    byAdministrator: 'Via uw contactpersonenbeheerder',
    byAdministratorText:
      'Vraag de contactpersonenbeheerder van uw organisatie om u toegang te geven. Dat kan meteen, in Contactpersonen beheren.',
    byServiceDesk: 'Via de servicedesk',
    byServiceDeskText:
      'Bel of mail de servicedesk van {{brand}}. Die geeft alleen toegang aan mensen die op de autorisatielijst van hun organisatie staan.',
    afterwards:
      'Daarna krijgt u een e-mail met uw aanmeldnaam en een tijdelijk wachtwoord, dat 72 uur geldig is.',
  },
  problems: {
    title: 'Problemen met aanmelden',
    lead: 'Zoek hieronder wat er bij u gebeurt.',
    forgotten: {
      title: 'Wachtwoord vergeten',
      text: 'Vraag de contactpersonenbeheerder van uw organisatie om een nieuwe uitnodiging, of bel de servicedesk. Hebt u nog geen eigen wachtwoord gekozen, dan krijgt u een nieuw tijdelijk wachtwoord. Is uw account al in gebruik, dan helpt de servicedesk u verder.',
    },
    otherSignIn: {
      title: 'Ik kom op een aanmeldscherm van mijn eigen werkgever',
      text: 'Uw browser meldt u dan vanzelf aan bij uw eigen organisatie. Probeer het zo:',
      privateWindow: 'Open dit adres in een privévenster (incognito) van uw browser.',
      otherBrowser: 'Gebruik een andere browser.',
      alternativeName: 'Meld u aan met uw alternatieve aanmeldnaam.',
    },
    alternativeName: {
      title: 'Uw alternatieve aanmeldnaam',
      text: 'Deze naam hoort bij hetzelfde account en hetzelfde wachtwoord, en werkt overal waar uw e-mailadres werkt.',
      label: 'Uw e-mailadres',
      result: 'Alternatieve aanmeldnaam',
      empty: 'Vul hierboven uw e-mailadres in.',
      copy: 'Alternatieve aanmeldnaam kopiëren',
    },
    oldPortal: {
      title: 'Mijn gegevens van een vorig portaal werken niet',
      text: 'Die gelden hier niet. Gebruik de gegevens uit de e-mail met uw uitnodiging.',
    },
    lapsed: {
      title: 'Mijn tijdelijke wachtwoord werkt niet meer',
      text: 'Een tijdelijk wachtwoord geldt 72 uur, en alleen zolang u nog geen eigen wachtwoord hebt. Meld u ermee aan: is het verlopen, dan kunt u met één klik een nieuwe uitnodiging vragen.',
    },
    code: {
      title: 'De code uit mijn app wordt niet aangenomen',
      text: 'Zet de tijd van uw telefoon op automatisch en gebruik een code die u nog niet hebt gebruikt. Hebt u een nieuwe telefoon, bel dan de servicedesk.',
    },
    stillStuck: 'Lukt het nog niet? De servicedesk helpt u.',
  },
};

export default help;

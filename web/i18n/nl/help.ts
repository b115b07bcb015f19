const help = {
  toSignIn: 'Naar aanmelden',
  serviceDesk: {
    phone: 'Telefoon',
    email: 'E-mail',
    copyPhone: 'Telefoonnummer van de servicedesk kopiëren',
    copyEmail: 'E-mailadres van de servicedesk kopiëren',
    loading: 'De gegevens van de servicedesk worden opgehaald.',
  },
  requestAccess: {
    title: 'Toegang aanvragen',
    lead: 'Er zijn twee manieren om toegang te krijgen.',
    byAdministrator: 'Via uw contactpersonenbeheerder',
    subject: 'Toegang tot de klantportalen van {{brand}}',
    body: 'Wilt u mij toegang geven tot de klantportalen van {{brand}}?\nDat kan in Contactpersonen beheren, met Contactpersoon toevoegen.\n\nMijn naam:\nMijn e-mailadres:\nNodig voor:',
    mailAdministrator: 'E-mail klaarzetten',
    copyText: 'Tekst van de vraag kopiëren',
    whoIsAdministrator:
      'Weet u niet wie dat is? Vraag het een collega die al toegang heeft, of de servicedesk.',
    byServiceDesk: 'Via de servicedesk',
    byServiceDeskText:
      'Bel of mail de servicedesk van {{brand}}. Die geeft alleen toegang aan mensen die op de autorisatielijst van hun organisatie staan.',
    afterwards: 'Zo gaat het daarna',
    afterMail: 'U krijgt een e-mail met uw aanmeldnaam en een tijdelijk wachtwoord. Dat is 72 uur geldig.',
    afterApp:
      'U meldt zich daarmee aan en koppelt een authenticator-app op uw telefoon. De schermen helpen u.',
    afterPassword: 'U kiest een eigen wachtwoord, en u bent binnen.',
    trouble: 'Lukt aanmelden niet?',
  },
  problems: {
    title: 'Problemen met aanmelden',
    lead: 'Kies wat u ziet. U leest dan wat u kunt doen.',
    stillStuck: 'Lukt het nog niet?',
    serviceDesk: 'De servicedesk helpt u verder. Die vraagt nooit om uw wachtwoord of om een code.',
    subject: 'Problemen met aanmelden bij {{brand}}',
  },
  symptoms: {
    'password-refused': {
      seen: 'Mijn wachtwoord wordt niet aangenomen',
      first:
        'Klik op Tonen en kijk na wat u typt. Hoofdletters tellen mee. Een tijdelijk wachtwoord kunt u uit de e-mail plakken.',
      second: 'Komt u van een vorig portaal? Het wachtwoord daarvan werkt hier niet.',
      third: 'Weet u het wachtwoord niet meer, kies dan een nieuw.',
      subject: 'Wachtwoord wordt niet aangenomen bij {{brand}}',
    },
    'no-mail': {
      seen: 'Ik heb geen e-mail gekregen',
      first: 'Wacht een paar minuten, en kijk ook bij de ongewenste e-mail. De afzender begint met no-reply.',
      second:
        'Wacht u op een uitnodiging? Vraag de contactpersonenbeheerder van uw organisatie welk adres daar staat. Die kan de uitnodiging opnieuw sturen.',
      third:
        'Wacht u op een link voor een nieuw wachtwoord? Die gaat naar het e-mailadres van uw account, en alleen bij een naam die wij kennen. Vraag de link zo nodig opnieuw aan.',
      subject: 'Geen e-mail gekregen van {{brand}}',
    },
    'link-dead': {
      seen: 'De link uit de e-mail werkt niet',
      first: 'De link voor een nieuw wachtwoord werkt 30 minuten, en één keer.',
      second: 'Hebt u er meer aangevraagd? Alleen de link in de nieuwste e-mail werkt.',
      third: 'Neem het adres helemaal over, of vraag een nieuwe link aan.',
      subject: 'Link voor een nieuw wachtwoord bij {{brand}}',
    },
    'temporary-lapsed': {
      seen: 'Mijn tijdelijke wachtwoord is verlopen',
      first: 'Een tijdelijk wachtwoord geldt 72 uur, en alleen zolang u nog geen eigen wachtwoord hebt.',
      second:
        'Meld u er toch mee aan. Is het verlopen, dan vraagt u daar met één klik een nieuwe uitnodiging.',
      third: 'Hebt u inmiddels een eigen wachtwoord gekozen? Gebruik dan dat.',
      subject: 'Tijdelijk wachtwoord verlopen bij {{brand}}',
    },
    'code-refused': {
      seen: 'De code uit mijn app wordt niet aangenomen',
      first:
        'Zet op uw telefoon de tijd op automatisch. De codes kloppen alleen als de klok gelijk loopt. iPhone: Instellingen › Algemeen › Datum en tijd. Android: Instellingen › Systeem › Datum en tijd.',
      second:
        'Staan er meer accounts in de app? Neem de code die bij deze organisatie en uw aanmeldnaam hoort.',
      third: 'Een code werkt één keer. Wacht tot de app een nieuwe toont, en typ die meteen over.',
      subject: 'Code wordt niet aangenomen bij {{brand}}',
    },
    'new-phone': {
      seen: 'Ik heb een nieuwe telefoon, of de app is weg',
      first:
        'Hebt u de oude telefoon nog? De app daarop blijft via wifi werken, ook zonder simkaart: keur er de aanmelding mee goed, of typ de code over.',
      second:
        'Toonde uw app codes, en hebt u er een reservekopie van? Zet die op de nieuwe telefoon terug; de codes staan er dan weer. Een app die om een getal vroeg, registreert u opnieuw.',
      third:
        'Lukt dat niet? Bel een contactpersonenbeheerder van uw organisatie. Die geeft u een code waarmee u de nieuwe telefoon registreert. Hoort u bij meer organisaties, bel dan de servicedesk.',
      subject: 'Nieuwe telefoon: authenticator-app van {{brand}}',
    },
    'other-sign-in': {
      seen: 'Ik kom op de aanmeldpagina van iemand anders of van mijn eigen bedrijf',
      first:
        'Uw browser meldt u dan vanzelf bij een andere organisatie aan. Open dit adres in een privévenster (incognito).',
      second: 'Of gebruik een andere browser dan die waarin u voor uw werk bent aangemeld.',
      third:
        'Helpt dat niet, meld u dan aan met uw alternatieve aanmeldnaam. Uw wachtwoord blijft hetzelfde.',
      subject: 'Aanmeldpagina van een ander in plaats van {{brand}}',
    },
    'too-many-attempts': {
      seen: 'Er staat dat ik het te vaak heb geprobeerd',
      first: 'Wacht zolang als het scherm aangeeft, hoogstens een kwartier. Intussen proberen helpt niet.',
      second:
        'Gebruik de computer en de browser waarmee u zich eerder hebt aangemeld. Daar kan een ander u niet in de weg zitten.',
      third: 'Weet u het wachtwoord niet zeker, kies dan een nieuw.',
      subject: 'Te vaak geprobeerd bij {{brand}}',
    },
    'starts-again': {
      seen: 'Ik kom steeds terug bij het begin',
      first: 'Een aanmelding duurt hoogstens 30 minuten. Duurt het langer, dan begint u opnieuw.',
      second:
        'Sta in uw browser cookies toe voor dit adres. Zonder cookies kunnen wij niet onthouden waar u was.',
      third: 'Ga verder in hetzelfde venster: een privévenster vergeet alles zodra u het sluit.',
      subject: 'Aanmelden begint steeds opnieuw bij {{brand}}',
    },
    'no-organisation': {
      seen: 'Er staat dat ik nergens toegang heb',
      first: 'Uw gegevens kloppen, maar er is nu geen organisatie waarvoor u zich kunt aanmelden.',
      second: 'Werkt u voor een andere organisatie dan eerst? Die moet u zelf toegang geven.',
      third: 'Vraag de contactpersonenbeheerder van uw organisatie om toegang.',
      subject: 'Geen toegang tot {{brand}}',
    },
  },
  destinations: {
    forgotPassword: 'Nieuw wachtwoord kiezen',
    signIn: 'Naar aanmelden',
    signInOptions: 'Alternatieve aanmeldnaam opzoeken',
    requestAccess: 'Toegang aanvragen',
  },
  alternativeName: {
    title: 'Uw alternatieve aanmeldnaam',
    text: 'Deze naam hoort bij hetzelfde account en hetzelfde wachtwoord, en werkt overal waar uw e-mailadres werkt. Geen ander bedrijf herkent hem, dus neemt ook niemand anders het aanmelden over.',
    label: 'Uw e-mailadres',
    hint: 'Het adres waarop u de uitnodiging hebt ontvangen. Het wordt niet verstuurd.',
    result: 'Uw alternatieve aanmeldnaam is',
    copy: 'Alternatieve aanmeldnaam kopiëren',
    use: 'Hiermee aanmelden',
  },
  options: {
    title: 'Aanmeldopties',
    lead: 'Er is meer dan één naam waaronder u zich kunt aanmelden. Het blijft hetzelfde account, met hetzelfde wachtwoord.',
    names: {
      title: 'Namen die werken',
      email: 'Uw e-mailadres: het adres waarop u de uitnodiging hebt ontvangen.',
      userName: 'Uw gebruikersnaam, als u die van de servicedesk hebt gekregen.',
      alternative: 'Uw alternatieve aanmeldnaam. Die vindt u hieronder.',
    },
    takenOver: {
      title: 'Als uw eigen bedrijf het aanmelden overneemt',
      text: 'Ziet u een aanmeldpagina van uw eigen bedrijf, of van iemand anders? Probeer het dan zo:',
      privateWindow: 'Open dit adres in een privévenster (incognito) van uw browser.',
      otherBrowser: 'Gebruik een andere browser.',
      alternativeName: 'Meld u aan met uw alternatieve aanmeldnaam.',
    },
    second: {
      title: 'Bevestigen dat u het bent',
      text: 'Na uw wachtwoord vraagt uw telefoon of u het bent: u typt daar het getal dat op het scherm staat. Of u typt een code van zes cijfers, uit een app zoals Microsoft Authenticator of Google Authenticator, of uit een sms. Uw organisatie bepaalt wat daarvan geldt.',
    },
  },
};

export default help;

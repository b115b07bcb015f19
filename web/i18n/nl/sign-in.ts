const signIn = {
  name: {
    title: 'Aanmelden',
    lead: 'Met één account komt u in alle klantportalen van {{brand}}.',
    label: 'E-mailadres',
    hint: 'Het adres waarop u de uitnodiging hebt ontvangen. Een gebruikersnaam mag ook.',
    firstTimeQuestion: 'Voor het eerst hier?',
    firstTime: 'Houd de e-mail met uw tijdelijke wachtwoord bij de hand.',
    noAccessQuestion: 'Nog geen toegang?',
    requestAccess: 'Vraag toegang aan',
  },
  password: {
    title: 'Vul uw wachtwoord in',
    label: 'Wachtwoord',
    submit: 'Aanmelden',
    forgotten: 'Wachtwoord vergeten',
    otherSignInQuestion: 'Komt u op een aanmeldscherm van uw eigen werkgever terecht?',
    otherSignIn: 'Lees hoe u dat voorkomt',
  },
  lapsed: {
    title: 'Uw uitnodiging is verlopen',
    lead: 'Uw wachtwoord klopt, maar het was een tijdelijk wachtwoord. Het gold tot {{moment}}.',
    organisations_one: 'De uitnodiging was voor {{organisations}}.',
    organisations_other: 'De uitnodigingen waren voor {{organisations}}.',
    whatNow:
      'Vraag met één klik een nieuwe uitnodiging. De contactpersonenbeheerder van uw organisatie krijgt uw vraag per e-mail.',
    ask: 'Nieuwe uitnodiging vragen',
    askedTitle: 'Uw vraag is verstuurd',
    asked:
      'De contactpersonenbeheerder kan u nu opnieuw uitnodigen. U krijgt dan een e-mail met een nieuw tijdelijk wachtwoord, dat 72 uur geldig is.',
    toSignIn: 'Terug naar aanmelden',
  },
  verify: {
    title: 'Bevestig dat u het bent',
    lead: 'Open de authenticator-app op uw telefoon en typ de code van zes cijfers over die daar nu staat.',
    label: 'Code',
    hint: 'De code verandert elke 30 seconden en werkt één keer.',
    submit: 'Volgende',
    noCode: 'Hebt u de telefoon met de app niet meer? Bel de servicedesk.',
  },
  changePassword: {
    title: 'Kies uw eigen wachtwoord',
    temporary: 'Uw app werkt. Vervang nu het tijdelijke wachtwoord uit de e-mail; dat vervalt meteen.',
    expired: 'Uw wachtwoord is verlopen. Kies een nieuw wachtwoord; het oude vervalt meteen.',
    current: 'Huidig wachtwoord',
    currentTemporary: 'Dit is het tijdelijke wachtwoord uit de e-mail.',
    currentFilledIn: 'Al ingevuld: u typte het zojuist.',
    new: 'Nieuw wachtwoord',
    repeat: 'Wachtwoord bevestigen',
    submit: 'Aanmelden',
    rules: {
      title: 'Uw wachtwoord heeft',
      password_too_short: 'minstens 8 tekens',
      password_needs_capital: 'een hoofdletter',
      password_needs_digit: 'een cijfer',
      met: '(in orde)',
      unmet: '(nog niet)',
      characters_one: 'nu {{count}} teken',
      characters_other: 'nu {{count}} tekens',
      allMet: 'Uw nieuwe wachtwoord voldoet aan de drie regels.',
      missing: 'Uw nieuwe wachtwoord heeft nog nodig: {{rules}}.',
    },
    advice:
      'Een zin van een paar woorden onthoudt u makkelijk en is moeilijk te raden. Plakken uit een wachtwoordkluis mag.',
  },
};

export default signIn;

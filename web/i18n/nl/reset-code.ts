const resetCode = {
  title: 'Vul de code in die u hebt gekregen',
  lead: 'Uw contactpersonenbeheerder heeft uw telefoon en apps verwijderd en u een code van 8 cijfers voorgelezen. Daarna registreert u uw nieuwe telefoon.',
  label: 'Code',
  hint: 'Acht cijfers. De code werkt 24 uur en één keer.',
  submit: 'Volgende',
  noCode: 'Nog geen code?',
  noCodeAnswer:
    'Bel een contactpersonenbeheerder van uw organisatie. Die kan u een code voorlezen. Wij sturen de code niet per e-mail: wie in uw postvak kan, mag daarmee niet ook in uw account kunnen.',
  dead: {
    title: 'Deze code werkt niet meer',
    lapsed: 'Een code werkt 24 uur. Die tijd is voorbij.',
    used: 'Een code werkt maar één keer, en deze is al gebruikt. Hebt u daarna geen nieuwe telefoon geregistreerd, dan is er een nieuwe code nodig.',
    'too-many-attempts': 'De code is te vaak verkeerd ingevuld. Daarom werkt de goede nu ook niet meer.',
    whatNow:
      'Vraag uw contactpersonenbeheerder om een nieuwe code. Die maakt de code bij uw gegevens, met “Telefoon kwijt”.',
    notYou: 'Hebt u zelf geen code ingevuld? Bel dan meteen de servicedesk:',
    again: 'Opnieuw aanmelden, met een nieuwe code',
  },
};

export default resetCode;

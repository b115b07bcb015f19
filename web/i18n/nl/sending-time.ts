export default {
  title: 'Wanneer gaat de uitnodiging uit?',
  weekend: 'Let op het weekend.',
  weekendText: 'Een uitnodiging die nu uitgaat, verloopt op {{until}}.',
  now: 'Nu',
  monday: 'Op {{at}}',
  later: 'Op een ander moment',
  worksUntil: 'Werkt tot {{until}}',
  date: 'Datum',
  time: 'Tijd',
  zone: 'Tijden zijn die van Amsterdam. Voordat de uitnodiging uitgaat, is er nog geen tijdelijk wachtwoord; u kunt haar tot dan annuleren.',
  problem: {
    incomplete: 'Vul een datum en een tijd in.',
    skipped: 'Deze tijd bestaat niet: dan gaat de zomertijd in. Kies een uur later.',
    past: 'Dit moment is al voorbij. Kies een later moment.',
    'too-far': 'Kies een moment binnen 90 dagen.',
  },
};

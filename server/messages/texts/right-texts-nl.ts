/** The mails about rights that end, in Dutch. */
export const rightTextsNl = {
  rightNames: { 'sign-in': 'Aanmelden', 'manage-contacts': 'Contactpersonen beheren' },
  through: (day: string) => `t/m ${day}`,
  until: (day: string, time: string) => `tot ${day}, ${time.replace(':', '.')} uur (tijd in Amsterdam)`,
  accessEnds: 'Uw toegang',
  rightsEnd: {
    subject: (organisation: string) => `Uw rechten voor ${organisation} lopen af`,
    preview: 'Hieronder staat wat er afloopt, en wanneer.',
    heading: 'Een recht van u loopt af',
    introduction: (organisation: string) =>
      `Wat hieronder staat, kunt u na die datum niet meer voor ${organisation}. Hebt u het langer nodig? Vraag het een contactpersonenbeheerder van uw organisatie. Anders hoeft u niets te doen.`,
    action: 'Naar het portaal',
  },
  contactRightsEnd: {
    subject: (count: number, organisation: string) =>
      count === 1
        ? `Rechten van één contactpersoon van ${organisation} lopen af`
        : `Rechten van ${count} contactpersonen van ${organisation} lopen af`,
    preview: 'Verleng wat moet blijven; de rest eindigt vanzelf.',
    heading: 'Er lopen rechten af',
    introduction: (organisation: string) =>
      `Van deze contactpersonen van ${organisation} lopen binnenkort rechten af. Verleng wat moet blijven. Wat u niet verlengt, eindigt vanzelf op die datum.`,
    action: 'Contactpersonen beheren',
  },
};

/** What the mails about the periodic review say in Dutch. Its shape is the shape of every language. */
export const reviewTextsNl = {
  review: {
    started: {
      subject: (organisation: string) => `Controleer wie toegang heeft voor ${organisation}`,
      heading: (organisation: string) => `Controleer wie toegang heeft voor ${organisation}`,
      introduction:
        'Er is een nieuwe controle van de autorisatielijst begonnen. Loop na of iedereen op de lijst de toegang nog nodig heeft.',
    },
    'week-left': {
      subject: (organisation: string) => `Nog een week om de toegang voor ${organisation} te controleren`,
      heading: () => 'Nog een week voor de controle',
      introduction:
        'De controle van de autorisatielijst is nog niet klaar. Over een week moet iedereen zijn bevestigd of afgemeld.',
    },
    overdue: {
      subject: (organisation: string) => `De controle van de toegang voor ${organisation} is te laat`,
      heading: () => 'De controle is te laat',
      introduction:
        'De controle van de autorisatielijst had klaar moeten zijn. Niemand verliest hierdoor vanzelf toegang. Maak de controle zo snel mogelijk af.',
    },
    organisation: 'Organisatie',
    left: 'Nog te bevestigen',
    progress: (left: number, total: number) => `${left} van ${total} contactpersonen`,
    due: 'Klaar vóór',
    action: 'Toegang controleren',
    steps: {
      heading: 'Zo werkt het',
      items: [
        'Bevestig wie de toegang nog nodig heeft. U kunt er veel tegelijk bevestigen.',
        'Klopt er iets niet, wijzig dan eerst wat iemand mag.',
        'Beëindig de toegang van wie er niet meer hoort.',
      ],
      closing: 'Uw eigen toegang bevestigt een collega die ook contactpersonen beheert.',
    },
  },
};

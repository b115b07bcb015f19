const authenticatorSetUp = {
  scan: {
    title: 'Scan de QR-code',
    lead: 'Op uw computer staat een QR-code. Richt de camera daarop; de app leest hem vanzelf.',
    askTitle: 'De app gebruikt uw camera',
    askLead:
      'Alleen om de QR-code op uw computer te lezen. De beelden blijven op uw telefoon en worden niet bewaard. Uw telefoon vraagt zo of het mag.',
    useCamera: 'Camera gebruiken',
    opening: 'De camera gaat aan…',
    picture: 'Beeld van de camera',
    found: 'QR-code gelezen',
    tryAgain: 'Opnieuw proberen',
    wrong: {
      'no-code': 'In deze QR-code ontbreekt de activeringscode. Maak op uw computer een nieuwe code.',
      'other-server':
        'Deze QR-code is van een andere organisatie. Open hem met de app waar die code voor bedoeld is.',
      'other-app':
        'Deze QR-code is voor een andere app: een app die codes van zes cijfers toont. Kies op uw computer voor deze app, of scan de code met die andere app.',
      unknown:
        'Deze QR-code hoort hier niet bij. Zoek de code die verschijnt wanneer u zich op uw computer aanmeldt.',
    },
    problem: {
      refused: {
        title: 'De app mag de camera niet gebruiken',
        iphone:
          'Sta de camera toe in Instellingen › Apps › Safari › Camera, en open de app opnieuw. Of typ de code die op uw computer staat.',
        android:
          'Sta de camera toe in Instellingen › Apps › uw browser › Machtigingen, en probeer het opnieuw. Of typ de code die op uw computer staat.',
        other:
          'Sta de camera toe in de instellingen van uw browser, en probeer het opnieuw. Of typ de code die op uw computer staat.',
      },
      'in-use': {
        title: 'De camera is bezet',
        lead: 'Een andere app gebruikt de camera. Sluit die app en probeer het opnieuw, of typ de code die op uw computer staat.',
      },
      none: {
        title: 'Er is geen camera',
        lead: 'De app vindt op dit apparaat geen camera. Typ de code die op uw computer staat; dat werkt net zo goed.',
      },
      'no-decoder': {
        title: 'Scannen lukt nu niet',
        lead: 'Het lezen van QR-codes kon niet worden geladen. Controleer uw verbinding en probeer het opnieuw, of typ de code die op uw computer staat.',
      },
    },
  },
  install: {
    title: 'Zet de app op uw telefoon',
    lead: 'U hoeft niets in een winkel te zoeken: deze pagina is de app.',
    iphone: 'iPhone en iPad',
    android: 'Android',
    steps: {
      iphone: {
        share:
          'Tik in Safari op <b>Deel</b> <icon/>. Ziet u die knop niet? Tik dan eerst op de drie puntjes.',
        add: 'Kies <b>Zet op beginscherm</b> <icon/>. Staat die er niet bij? Scrol omlaag, of tik op Meer.',
        confirm:
          'Tik op <b>Voeg toe</b>. Vraagt uw iPhone of hij de pagina als webapp opent? Laat dat aan staan.',
        open: 'Open <b>{{brand}}</b> op uw beginscherm.',
      },
      android: {
        menu: 'Tik in uw browser op de drie puntjes <icon/>.',
        add: 'Kies <b>App installeren</b> of <b>Toevoegen aan startscherm</b>.',
        open: 'Open <b>{{brand}}</b> op uw startscherm.',
      },
    },
    notSafari: 'Ziet u dit in een andere app? Open deze pagina dan in Safari.',
    permissions: 'Wat de app vraagt',
    camera: '<b>Camera</b>: om de QR-code op uw computer te lezen. U kunt de code ook typen.',
    notifications:
      '<b>Meldingen</b>: om u meteen te laten weten dat er een aanvraag wacht. Zonder meldingen opent u de app zelf.',
    installed: 'De app staat al op uw telefoon; u gebruikt haar nu.',
    now: 'App installeren',
    offer: {
      title: 'Zet de app op uw startscherm.',
      lead: 'Dan vindt u haar terug, en een link met een code opent meteen hier.',
      how: 'Zo zet u de app op uw telefoon',
    },
  },
  homeScreen: {
    title: 'Zet {{brand}} eerst op uw beginscherm',
    lead: 'Daar blijft uw account staan en krijgt u een melding zodra u zich aanmeldt. Safari zelf geeft geen meldingen, en wist na een week zonder bezoek wat deze pagina bewaart.',
    goesOn: 'Uw code gaat mee: de app gaat daar vanzelf verder.',
    showSteps: 'Toon hoe het werkt',
    here: 'In de browser verdergaan',
    stepsTitle: 'In vier stappen op uw beginscherm',
    stepsLead: 'Doe dit binnen tien minuten; daarna werkt de code niet meer.',
    typeThere: 'De code kon niet mee. De app vraagt er straks om: typ dan de code die op uw computer staat.',
    dead: 'Deze code werkt niet meer. Maak op uw computer een nieuwe code, en scan die.',
    wrong: 'Deze code klopt niet. Scan de QR-code op uw computer opnieuw.',
    later: 'Er is te vaak een code geprobeerd. Wacht even en probeer het opnieuw.',
  },
  notifications: {
    title: 'Meldingen',
    why: 'Meldt u zich op uw computer aan, dan laat de app dat meteen weten. U hoeft haar dan niet zelf te openen. De melding zelf bevat geen gegevens van u.',
    turnOn: 'Meldingen aanzetten',
    turnOff: 'Meldingen uitzetten',
    state: {
      on: 'Meldingen staan aan.',
      off: 'Meldingen staan uit.',
      refused: 'Uw telefoon laat meldingen van deze app niet door.',
      unsupported: 'Deze browser geeft geen meldingen.',
      'home-screen-only': 'Meldingen werken pas als de app op uw beginscherm staat.',
      failed: 'Meldingen aanzetten is niet gelukt.',
    },
    advice: {
      on: 'Zodra er een aanvraag wacht, ziet u een melding.',
      off: 'Zet ze aan, dan hoeft u de app niet zelf te openen wanneer u zich aanmeldt.',
      refused: {
        iphone:
          'Zet ze aan in Instellingen › Meldingen › {{brand}}. Of open de app zelf wanneer u zich aanmeldt.',
        android:
          'Houd de app op uw startscherm ingedrukt, kies App-info › Meldingen en zet ze aan. Of open de app zelf wanneer u zich aanmeldt.',
        other: 'Zet ze aan in de instellingen van uw browser. Of open de app zelf wanneer u zich aanmeldt.',
      },
      unsupported: 'Open de app zelf wanneer u zich aanmeldt: de aanvraag staat dan klaar.',
      'home-screen-only': 'Tot die tijd opent u de app zelf wanneer u zich aanmeldt.',
      failed: 'Controleer uw verbinding en probeer het opnieuw. De app werkt ook zonder meldingen.',
    },
  },
};

export default authenticatorSetUp;

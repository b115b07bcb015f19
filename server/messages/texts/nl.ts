import { accessTextsNl } from './access-texts-nl.ts';
import { reviewTextsNl } from './review-texts-nl.ts';
import { rightTextsNl } from './right-texts-nl.ts';
import { securityTextsNl } from './security-texts-nl.ts';

/** What the first lines of an invitation name. */
export interface Introduction {
  /** Who added them; null: the service desk. */
  readonly inviter: string | null;
  readonly organisation: string;
  readonly provider: string;
}

const addedBy = ({ inviter, organisation, provider }: Introduction) =>
  `${inviter ?? `De servicedesk van ${provider}`} heeft u toegevoegd als contactpersoon van ${organisation}.`;

/** What the mails say in Dutch. Its shape is the shape of every language. */
export const nl = {
  hasVersionBelow: 'Nederlandse versie hieronder',
  greeting: (name: string) => `Beste ${name},`,
  signIn: 'Aanmelden',
  signInName: 'Aanmeldnaam',
  orType: 'Of typ dit adres in uw browser:',
  lapse: (hours: number, day: string, time: string) =>
    `${hours} uur, tot ${day}, ${time.replace(':', '.')} uur (tijd in Amsterdam)`,
  automatic: 'Dit bericht is automatisch verstuurd; u kunt er niet op antwoorden.',
  products: {
    heading: 'Uw producten',
    none: 'Er zijn nog geen producten aan u toegewezen.',
  },
  help: {
    otherCompany: (alternativeName: string) =>
      `Verschijnt het aanmeldscherm van uw eigen bedrijf? Gebruik dan een privévenster of een andere browser, of meld u aan met de aanmeldnaam ${alternativeName}.`,
    question: 'Verwachtte u dit bericht niet, of lukt het niet?',
    call: 'Bel de servicedesk op',
    mail: 'of mail naar',
    neverAsked: 'Wij vragen u nooit om uw wachtwoord.',
  },
  invitation: {
    subject: (organisation: string) => `Toegevoegd als contactpersoon bij ${organisation}`,
    preview: (hours: number) => `Uw aanmeldnaam en tijdelijke wachtwoord; ${hours} uur geldig.`,
    heading: (organisation: string) => `U bent toegevoegd als contactpersoon van ${organisation}`,
    introduction: (said: Introduction) =>
      `${addedBy(said)} U kunt zich nu registreren voor de klantportalen van ${said.provider}. Dat doet u één keer, met de gegevens hieronder.`,
    temporaryPassword: 'Tijdelijk wachtwoord',
    valid: 'Geldig',
    steps: {
      heading: 'Wat u straks doet',
      items: [
        'U meldt zich aan met uw aanmeldnaam en het tijdelijke wachtwoord.',
        'U koppelt een authenticator-app op uw telefoon aan uw account. Meerfactorauthenticatie (MFA) met zo’n app is verplicht.',
        'U kiest een eigen wachtwoord. Het tijdelijke wachtwoord moet u wijzigen; het werkt daarna niet meer.',
      ],
      closing:
        'De schermen helpen u bij elke stap. U krijgt pas toegang als de registratie helemaal is voltooid.',
    },
  },
  existingAccount: {
    preview: 'U meldt zich aan met het account dat u al hebt.',
    introduction: (said: Introduction) =>
      `${addedBy(said)} U hebt al een account voor de klantportalen van ${said.provider}. Meld u aan zoals u gewend bent, met uw eigen wachtwoord. In deze mail staat daarom geen tijdelijk wachtwoord.`,
    valid: 'Uitnodiging geldig',
    steps: {
      heading: 'Wat u straks doet',
      items: (organisation: string) => [
        'U meldt zich aan met uw eigen wachtwoord en uw authenticator-app. Meerfactorauthenticatie (MFA) is verplicht.',
        `U kiest ${organisation} als organisatie. Daarmee aanvaardt u de uitnodiging.`,
      ],
      closing:
        'Is er nog iets te registreren, dan helpen de schermen u daarbij. U krijgt pas toegang als dat is voltooid.',
    },
  },
  reminder: {
    subject: (organisation: string) => `Uw uitnodiging van ${organisation} verloopt binnenkort`,
    preview: (day: string, time: string) =>
      `U kunt zich aanmelden tot ${day}, ${time.replace(':', '.')} uur.`,
    heading: 'Uw uitnodiging verloopt binnenkort',
    introduction: (organisation: string, sentOn: string, isInUse: boolean) =>
      isInUse
        ? `Op ${sentOn} bent u uitgenodigd als contactpersoon van ${organisation}. U hebt zich daar nog niet voor aangemeld.`
        : `Op ${sentOn} hebt u een uitnodiging gekregen als contactpersoon van ${organisation}, met een tijdelijk wachtwoord. Uw registratie is nog niet voltooid.`,
    valid: 'De uitnodiging werkt nog',
    lostMail:
      'Het tijdelijke wachtwoord staat in de eerdere mail; wij sturen het niet opnieuw. Kunt u die mail niet vinden, of lukt het niet op tijd? Dan kan de contactpersonenbeheerder van uw organisatie u een nieuwe uitnodiging sturen.',
    asUsual:
      'Meld u aan zoals u gewend bent, met uw eigen wachtwoord, en kies deze organisatie. Lukt het niet op tijd? Dan kan de contactpersonenbeheerder van de organisatie u een nieuwe uitnodiging sturen.',
  },
  invitationAsked: {
    subject: (contact: string) => `${contact} vraagt om een nieuwe uitnodiging`,
    preview: 'Het tijdelijke wachtwoord is verlopen.',
    heading: (contact: string) => `${contact} vraagt om een nieuwe uitnodiging`,
    introduction: (organisation: string) =>
      `Het tijdelijke wachtwoord van deze contactpersoon van ${organisation} is verlopen voordat de registratie was voltooid. Stuur een nieuwe uitnodiging als deze persoon nog toegang moet krijgen; anders hoeft u niets te doen.`,
    action: 'Contactpersonen beheren',
  },
  reset: {
    subject: 'Kies een nieuw wachtwoord',
    preview: (minutes: number) => `De link werkt ${minutes} minuten, en één keer.`,
    heading: 'Kies een nieuw wachtwoord',
    introduction: (brand: string) =>
      `Iemand, waarschijnlijk uzelf, heeft gemeld dat u uw wachtwoord voor de klantportalen van ${brand} bent vergeten. Met de knop hieronder kiest u een nieuw wachtwoord.`,
    valid: 'De link werkt',
    lapse: (minutes: number, time: string) =>
      `één keer, ${minutes} minuten lang: tot ${time.replace(':', '.')} uur (tijd in Amsterdam)`,
    action: 'Nieuw wachtwoord kiezen',
    orPaste: 'Of plak dit adres in uw browser:',
    steps: {
      heading: 'Wat u straks doet',
      items: [
        'U bevestigt met uw authenticator-app dat u het bent. Houd dus uw telefoon bij de hand.',
        'U kiest een nieuw wachtwoord. Het oude werkt daarna niet meer, en overal waar u nog was aangemeld, wordt u afgemeld.',
      ],
      closing: 'Vraagt u nog een link aan, dan werkt alleen de nieuwste.',
    },
    notYou:
      'Hebt u dit niet gevraagd? Dan hoeft u niets te doen. Er verandert niets zolang niemand deze link gebruikt. Stuur deze mail niet door.',
  },
  resetRefused: {
    subject: 'Nieuw wachtwoord: vraag hulp',
    heading: 'U kunt nu zelf geen nieuw wachtwoord kiezen',
    'never-activated': {
      preview: 'Vraag de contactpersonenbeheerder van uw organisatie om een nieuwe uitnodiging.',
      why: (brand: string) =>
        `U hebt gemeld dat u uw wachtwoord voor de klantportalen van ${brand} bent vergeten. Uw registratie is nog niet voltooid: u hebt nog geen eigen wachtwoord, alleen het tijdelijke uit uw uitnodiging.`,
      whatNow:
        'Vraag de contactpersonenbeheerder van uw organisatie om een nieuwe uitnodiging. Daarin staat een nieuw tijdelijk wachtwoord.',
    },
    'no-access': {
      preview: 'Vraag de contactpersonenbeheerder van uw organisatie om toegang.',
      why: (brand: string) =>
        `U hebt gemeld dat u uw wachtwoord voor de klantportalen van ${brand} bent vergeten. Er is nu geen organisatie waarvoor u zich kunt aanmelden, ook niet met een nieuw wachtwoord.`,
      whatNow:
        'Vraag de contactpersonenbeheerder van uw organisatie om u weer toegang te geven. Daarna kunt u een nieuw wachtwoord kiezen.',
    },
    whatNow: 'Wat u kunt doen',
    action: 'Toegang aanvragen',
  },
  passwordChanged: {
    subject: (brand: string) => `Uw wachtwoord voor ${brand} is gewijzigd`,
    heading: 'Uw wachtwoord is gewijzigd',
    introduction:
      'Voor uw account is een nieuw wachtwoord gekozen. Het oude werkt niet meer, en overal waar nog iemand met dit account was aangemeld, is die afgemeld.',
    when: 'Wanneer',
    moment: (day: string, time: string) => `${day}, ${time.replace(':', '.')} uur (tijd in Amsterdam)`,
    how: 'Hoe',
    forgotten: 'Met een link die naar dit e-mailadres is gestuurd, en de authenticator-app',
    expired: 'Bij het aanmelden, omdat het vorige wachtwoord was verlopen',
    notYou: 'Was u dit niet? Bel dan meteen de servicedesk.',
  },
  ...securityTextsNl,
  ...reviewTextsNl,
  ...accessTextsNl,
  ...rightTextsNl,
};

/** Everything that one language has to say. */
export type MailTexts = typeof nl;

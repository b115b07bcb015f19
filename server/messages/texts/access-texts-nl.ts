/** What the mails about requests for access say in Dutch. */
export const accessTextsNl = {
  aboutContact: { name: 'Naam', email: 'E-mailadres', organisation: 'Organisatie' },
  accessAsked: {
    subject: (contact: string) => `${contact} vraagt om toegang`,
    preview: 'Keur de aanvraag goed, of wijs haar af.',
    heading: (contact: string) => `${contact} vraagt om toegang`,
    introduction: (organisation: string) =>
      `Voor deze contactpersoon van ${organisation} is toegang aangevraagd. Wie de aanvraag heeft gedaan, is niet gecontroleerd. Kent u deze persoon en hoort er toegang bij? Keur de aanvraag dan goed: er gaat een uitnodiging naar het e-mailadres hieronder. Anders wijst u de aanvraag af.`,
    action: 'Aanvragen bekijken',
  },
  accessIsThere: {
    subject: (organisation: string) => `U hebt al toegang voor ${organisation}`,
    preview: 'U meldt zich aan zoals u gewend bent.',
    heading: 'U hebt al toegang',
    introduction: (organisation: string, brand: string) =>
      `Iemand, waarschijnlijk uzelf, heeft voor u toegang aangevraagd tot de klantportalen van ${brand}. U hebt al toegang voor ${organisation}. Meld u aan zoals u gewend bent, met uw eigen wachtwoord.`,
    whatNow: 'Wachtwoord vergeten?',
    forgotten: 'Kies in het aanmeldscherm “Wachtwoord vergeten”.',
  },
  invitationIsThere: {
    subject: (organisation: string) => `U bent al uitgenodigd voor ${organisation}`,
    preview: 'Uw uitnodiging is nog geldig.',
    heading: 'U bent al uitgenodigd',
    introduction: (organisation: string, brand: string) =>
      `Iemand, waarschijnlijk uzelf, heeft voor u toegang aangevraagd tot de klantportalen van ${brand}. U bent al uitgenodigd voor ${organisation}. Zoek de uitnodiging in uw mailbox; kijk ook bij de ongewenste e-mail.`,
    valid: 'Uitnodiging geldig tot',
    moment: (day: string, time: string) => `${day}, ${time.replace(':', '.')} uur (tijd in Amsterdam)`,
    whatNow: 'Niet gevonden?',
    askAgain: 'Vraag de contactpersonenbeheerder van uw organisatie om de uitnodiging opnieuw te sturen.',
  },
  accessRenewed: {
    subject: (organisation: string) => `U hebt weer toegang voor ${organisation}`,
    preview: 'U meldt zich aan zoals u gewend was.',
    heading: 'U hebt weer toegang',
    introduction: (administrator: string | null, organisation: string, brand: string) =>
      `Voor u is toegang aangevraagd tot de klantportalen van ${brand}. ${administrator ? `${administrator}, contactpersonenbeheerder van ${organisation},` : organisation} heeft de aanvraag goedgekeurd. Meld u aan zoals u gewend was, met uw eigen wachtwoord.`,
  },
  accessRefused: {
    subject: (organisation: string) => `Uw aanvraag om toegang voor ${organisation}`,
    preview: 'Uw aanvraag is afgewezen.',
    heading: 'Uw aanvraag is afgewezen',
    introduction: (administrator: string, organisation: string, brand: string) =>
      `Voor u is toegang aangevraagd tot de klantportalen van ${brand}. ${administrator}, contactpersonenbeheerder van ${organisation}, heeft de aanvraag afgewezen.`,
    reason: 'Reden',
    whatNow: 'Bent u het er niet mee eens?',
    talk: 'Neem contact op met de contactpersonenbeheerder van uw organisatie.',
    action: 'Toegang aanvragen',
  },
  accessNotYou: 'Hebt u dit niet gevraagd? Dan hoeft u niets te doen. Er is niets gewijzigd.',
};

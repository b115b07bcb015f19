import type { accessTextsNl } from './access-texts-nl.ts';

/** What the mails about requests for access say in English. */
export const accessTextsEn: typeof accessTextsNl = {
  aboutContact: { name: 'Name', email: 'E-mail address', organisation: 'Organisation' },
  accessAsked: {
    subject: (contact) => `${contact} asks for access`,
    preview: 'Accept the request, or refuse it.',
    heading: (contact) => `${contact} asks for access`,
    introduction: (organisation) =>
      `Access was requested for this contact of ${organisation}. Nobody has checked who made the request. Do you know this person, and should they have access? Then accept the request: an invitation goes to the e-mail address below. Otherwise refuse it.`,
    action: 'See the requests',
  },
  accessIsThere: {
    subject: (organisation) => `You already have access for ${organisation}`,
    preview: 'You sign in as usual.',
    heading: 'You already have access',
    introduction: (organisation, brand) =>
      `Somebody, most likely you, requested access to the customer portals of ${brand} for you. You already have access for ${organisation}. Sign in as usual, with your own password.`,
    whatNow: 'Forgotten your password?',
    forgotten: 'Choose “Forgot my password” on the sign-in screen.',
  },
  invitationIsThere: {
    subject: (organisation) => `You have already been invited for ${organisation}`,
    preview: 'Your invitation is still valid.',
    heading: 'You have already been invited',
    introduction: (organisation, brand) =>
      `Somebody, most likely you, requested access to the customer portals of ${brand} for you. You have already been invited for ${organisation}. Look for the invitation in your mailbox, among the junk mail too.`,
    valid: 'Invitation valid until',
    moment: (day, time) => `${day}, ${time} (Amsterdam time)`,
    whatNow: 'Not found?',
    askAgain: 'Ask the contacts administrator of your organisation to send the invitation again.',
  },
  accessRenewed: {
    subject: (organisation) => `You have access again for ${organisation}`,
    preview: 'You sign in as you did before.',
    heading: 'You have access again',
    introduction: (administrator, organisation, brand) =>
      `Access to the customer portals of ${brand} was requested for you. ${administrator ? `${administrator}, contacts administrator of ${organisation},` : organisation} accepted the request. Sign in as you did before, with your own password.`,
  },
  accessRefused: {
    subject: (organisation) => `Your request for access for ${organisation}`,
    preview: 'Your request was refused.',
    heading: 'Your request was refused',
    introduction: (administrator, organisation, brand) =>
      `Access to the customer portals of ${brand} was requested for you. ${administrator}, contacts administrator of ${organisation}, refused the request.`,
    reason: 'Reason',
    whatNow: 'Do you not agree?',
    talk: 'Please contact the contacts administrator of your organisation.',
    action: 'Request access',
  },
  accessNotYou: 'Did you not ask for this? Then you need not do anything. Nothing has changed.',
};

import type { rightTextsNl } from './right-texts-nl.ts';

/** The mails about rights that end, in English. */
export const rightTextsEn: typeof rightTextsNl = {
  rightNames: { 'sign-in': 'Sign in', 'manage-contacts': 'Manage contacts' },
  through: (day) => `until and including ${day}`,
  until: (day, time) => `until ${day}, ${time} (Amsterdam time)`,
  accessEnds: 'Your access',
  rightsEnd: {
    subject: (organisation) => `Your rights for ${organisation} are ending`,
    preview: 'Below is what ends, and when.',
    heading: 'A right of yours is ending',
    introduction: (organisation) =>
      `After the date below you can no longer do this for ${organisation}. Do you need it longer? Ask a contacts administrator of your organisation. Otherwise there is nothing you need to do.`,
    action: 'To the portal',
  },
  contactRightsEnd: {
    subject: (count, organisation) =>
      count === 1
        ? `Rights of one contact of ${organisation} are ending`
        : `Rights of ${count} contacts of ${organisation} are ending`,
    preview: 'Extend what is to stay; the rest ends by itself.',
    heading: 'Rights are ending',
    introduction: (organisation) =>
      `Rights of these contacts of ${organisation} are ending soon. Extend what is to stay. What you do not extend ends by itself on that date.`,
    action: 'Manage contacts',
  },
};

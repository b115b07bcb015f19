import type { Language } from '../../../api-client/language.ts';

interface TextMessages {
  /** A code to prove one's number with. */
  code(portal: string, code: string): string;
  /** Where the app is; no secret is in it (G2.4). */
  appLink(portal: string, url: string): string;
}

/** The text messages in each language: short, for each 160 characters cost a message of their own. */
export const textMessages: { readonly [Each in Language]: TextMessages } = {
  nl: {
    code: (portal, code) =>
      `${code} is uw code voor ${portal}. De code werkt 10 minuten. Geef hem aan niemand, ook niet aan de servicedesk.`,
    appLink: (portal, url) => `De authenticator-app van ${portal}: ${url}`,
  },
  en: {
    code: (portal, code) =>
      `${code} is your code for ${portal}. It works for 10 minutes. Give it to nobody, not even to the service desk.`,
    appLink: (portal, url) => `The authenticator app of ${portal}: ${url}`,
  },
};

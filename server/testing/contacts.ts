import { randomUUID } from 'node:crypto';
import type { Authorisation } from '../../api-client/contacts/authorisation.ts';
import type { GivenRight } from '../../api-client/contacts/given-right.ts';
import { type Browser, mailedPassword, signInFirstTime, type TestServer } from './test-server.ts';

/** Contacts administrators of the demonstration, of two organisations. */
export const waterlandAdministrator = 'a.degroot@waterlandzorg.example';
export const merwedeAdministrator = 'b.oosterhuis@merwede.example';

/** Signs a contacts administrator of the demonstration in, who has no app yet. */
export async function openAdministrator(
  server: TestServer,
  email = waterlandAdministrator,
): Promise<Browser> {
  const browser = server.openBrowser();
  await signInFirstTime(server, browser, email);
  return browser;
}

/** What to add a contact with: invited at once, unless other authorisations are given. */
export const newContact = (
  email: string,
  more: {
    authorisations?: Authorisation[];
    rights?: GivenRight[];
    productIds?: string[];
    phone?: string;
    jobTitle?: string;
  } = {},
) => ({
  body: {
    name: `Persoon ${email}`,
    email,
    jobTitle: '',
    language: 'nl' as const,
    authorisations: ['sign-in' as const],
    productIds: [],
    ...more,
  },
  idempotencyKey: randomUUID(),
});

/** The id of somebody on the list that an administrator sees. */
export async function contactIdOf({ api }: Browser, email: string): Promise<string> {
  const { contacts } = await api.listContacts({ query: { search: email } });
  if (!contacts[0]) throw new Error(`${email} is not listed`);
  return contacts[0].id;
}

/** Types a name and a password, and gives the step that is due then. */
export async function typePassword({ api }: Browser, signInName: string, password: string) {
  await api.startSignIn({ body: { signInName } });
  return (await api.provePassword({ body: { password } })).next;
}

/** Walks all of a first sign-in with the mailed temporary password; gives the browser that is signed in. */
export async function acceptInvitation(server: TestServer, email: string): Promise<Browser> {
  const browser = server.openBrowser();
  const currentPassword = await mailedPassword(browser, email);
  await signInFirstTime(server, browser, email, currentPassword);
  await browser.api.changePassword({ body: { currentPassword, newPassword: 'Zeven-Paarse-Fietsen-3' } });
  return browser;
}

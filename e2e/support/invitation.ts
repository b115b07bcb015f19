import type { Language } from '../../api-client/language.ts';
import { demoPassword } from '../../server/demo/seed-demo.ts';
import { type Browser, openBrowser } from '../../server/testing/browser.ts';
import { AuthenticatorApp } from './authenticator-app.ts';
import { patientFetch } from './patient-fetch.ts';

interface Invited {
  readonly temporaryPassword: string;
  /** Where the button of the mail leads. */
  readonly link: string;
}

const administrators = new Map<string, Promise<Browser>>();

async function signInAdministrator(url: string, signInName: string): Promise<Browser> {
  const browser = openBrowser(url, patientFetch);
  await browser.api.startSignIn({ body: { signInName } });
  const proved = await browser.api.provePassword({ body: { password: demoPassword } });
  if (proved.next.step === 'more-information') await browser.api.continueToRegistration();
  await browser.api.setEnrolmentMethod({ body: { method: 'totp' } });
  const { next } = await browser.api.setEnrolmentStage({ body: { stage: 'scan' } });
  if (next.step !== 'register' || next.stage !== 'scan' || !next.key) throw new Error('there is no key');
  await browser.api.confirmEnrolment({ body: { code: new AuthenticatorApp(next.key).nextCode() } });
  await browser.api.finishEnrolment();
  return browser;
}

/** An administrator of the demonstration over the API, for what a test needs and does not look at. One browser a server. */
export function administratorByApi(url: string, signInName: string): Promise<Browser> {
  const key = `${url} ${signInName}`;
  const signedIn = administrators.get(key) ?? signInAdministrator(url, signInName);
  administrators.set(key, signedIn);
  return signedIn;
}

/** Invites somebody over the API with all products, and reads what the mail says. */
export async function invite(
  { api }: Browser,
  person: { name: string; email: string; language: Language; phone?: string },
): Promise<Invited> {
  const { products } = await api.listOrganisationProducts();
  await api.addContact({
    body: { ...person, authorisations: ['sign-in'], productIds: products.map(({ id }) => id) },
    idempotencyKey: crypto.randomUUID(),
  });
  const { messages } = await api.listOutboxMessages({ query: { to: person.email } });
  const temporaryPassword = /\b[A-Za-z2-9]{4}(?:-[A-Za-z2-9]{4}){3}\b/.exec(messages[0]?.text ?? '')?.[0];
  const link = /href="([^"]+\/sign-in#[^"]+)"/.exec(messages[0]?.html ?? '')?.[1];
  if (!temporaryPassword || !link) throw new Error(`the mail to ${person.email} is not complete`);
  return { temporaryPassword, link: link.replaceAll('&amp;', '&') };
}

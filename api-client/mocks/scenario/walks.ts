import { Secret, TOTP } from 'otpauth';
import { demoPassword } from '../../demo/demo-people.ts';
import type { SignIn } from '../../sign-in/sign-in.ts';
import type { Person, Play } from './play.ts';

/** People of the demonstration, by what they are in the scenarios. */
export const people = {
  administrator: 'a.degroot@waterlandzorg.example',
  contact: 'l.dijkgraaf@waterlandzorg.example',
  inTwoOrganisations: 'y.elamrani@waterlandzorg.example',
  otherAdministrator: 'b.oosterhuis@merwede.example',
} as const;

/** What the authenticator app shows at this moment for this key. */
export const codeAt = (key: string, now: Date): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: now.getTime() });

/** The key on the screen that shows the QR code. */
export function keyIn({ next }: SignIn): string {
  if (next.step !== 'register' || next.stage !== 'scan' || !next.key) throw new Error('no key is shown');
  return next.key;
}

/** Six digits that the app does not show. */
export const otherCode = (code: string): string => (code === '000000' ? '111111' : '000000');

/** Types a name and a password; the step that is due then is for the scenario. */
export async function typePassword(person: Person, signInName: string, password: string): Promise<SignIn> {
  await person.does('types the name', (api) => api.startSignIn({ body: { signInName } }));
  return person.does('types the password', (api) => api.provePassword({ body: { password } }));
}

/** Walks the wizard without a wrong turn; gives the key that the app now holds. */
export async function registerApp(person: Person, { clock }: Pick<Play, 'clock'>): Promise<string> {
  await person.tries('goes on, where more information is required', (api) => api.continueToRegistration());
  await person.does('takes another app', (api) => api.setEnrolmentMethod({ body: { method: 'totp' } }));
  const scan = await person.does('goes to the QR code', (api) =>
    api.setEnrolmentStage({ body: { stage: 'scan' } }),
  );
  const key = keyIn(scan);
  await person.does('types the code', (api) =>
    api.confirmEnrolment({ body: { code: codeAt(key, clock.now) } }),
  );
  await person.does('is done', (api) => api.finishEnrolment());
  return key;
}

/** Signs somebody of the demonstration in for the first time; gives the key of their app. */
export async function signInFirstTime(person: Person, signInName: string, play: Play): Promise<string> {
  await typePassword(person, signInName, demoPassword);
  return registerApp(person, play);
}

/** The temporary password in the newest mail to an address. */
export async function mailedPassword(person: Person, to: string): Promise<string> {
  const { messages } = await person.does('reads the mail', (api) =>
    api.listOutboxMessages({ query: { to } }),
  );
  const found = messages[0]?.text.match(/\b[A-Za-z2-9]{4}(?:-[A-Za-z2-9]{4}){3}\b/);
  if (!found) throw new Error(`no temporary password was mailed to ${to}`);
  return found[0];
}

let keys = 0;

/** A key under which a write is sent for the first time. */
export const newKey = (): string => `scenario-${++keys}`;

/** Somebody who is new, invited at once. */
export const newcomer = (email: string) => ({
  name: 'Pieter Nieuwenhuis',
  email,
  language: 'nl' as const,
  authorisations: ['sign-in' as const],
  productIds: [] as string[],
});

/** Signs in somebody who has an app. Moves the clock on by one code, because a code works once. */
export async function signInAgain(person: Person, signInName: string, key: string, { clock }: Play) {
  await typePassword(person, signInName, demoPassword);
  clock.forward(30_000);
  await person.does('types the code', (api) => api.verifyCode({ body: { code: codeAt(key, clock.now) } }));
}

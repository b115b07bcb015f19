import { demoPassword } from '../../demo/demo-people.ts';
import { resetTokenIn } from '../../sign-in/reset-link.ts';
import type { Person, Scenario } from './play.ts';
import {
  codeAt,
  newcomer,
  newKey,
  otherCode,
  people,
  registerApp,
  signInFirstTime,
  typePassword,
} from './walks.ts';

const newPassword = 'Zeven-Paarse-Fietsen-3';

const asksForLink = (person: Person, signInName: string) =>
  person.does('asks for a link', (api) => api.requestPasswordReset({ body: { signInName } }));

/** The token of the link in the newest mail to an address. */
async function mailedToken(person: Person, to: string): Promise<string> {
  const { messages } = await person.does('reads the mail', (api) =>
    api.listOutboxMessages({ query: { to } }),
  );
  const fragment = /\/reset-password(#\S+)/.exec(messages[0]?.text ?? '')?.[1] ?? '';
  const token = resetTokenIn(fragment);
  if (!token) throw new Error(`no link was mailed to ${to}`);
  return token;
}

const follows = (person: Person, token: string) =>
  person.does('follows the link', (api) => api.followResetLink({ body: { token } }));

const isTurnedAway = (person: Person, what: string, token: string) =>
  person.isRefused(what, (api) => api.followResetLink({ body: { token } }));

/** A forgotten password: the link, the second factor, the new password; with every wrong turn on the way. */
export const forgottenPassword: Scenario = async (play) => {
  const { clock, open } = play;
  const elsewhere = open('the contact, at another browser');
  const key = await signInFirstTime(elsewhere, people.contact, play);
  clock.forward(60_000);
  const person = open('the contact');
  await person.isRefused('gives no name', (api) => api.requestPasswordReset({ body: { signInName: ' ' } }));
  await asksForLink(person, 'nobody@nowhere.example');
  await asksForLink(person, people.contact);
  const older = await mailedToken(person, people.contact);
  await asksForLink(person, people.contact.toUpperCase());
  const token = await mailedToken(person, people.contact);
  await isTurnedAway(person, 'follows the older link', older);
  await isTurnedAway(person, 'follows a forged one', 'A'.repeat(43));
  await isTurnedAway(person, 'follows half of one', token.slice(1));
  await follows(person, token);
  await isTurnedAway(person, 'follows it again', token);

  await person.isRefused('is ahead of the code', (api) => api.resetPassword({ body: { newPassword } }));
  await person.isRefused('is not in', (api) => api.getSession());
  const code = codeAt(key, clock.now);
  await person.isRefused('types a wrong code', (api) => api.verifyCode({ body: { code: otherCode(code) } }));
  await person.does('types the code', (api) => api.verifyCode({ body: { code } }));
  await person.does('reloads', (api) => api.getSignIn());
  await elsewhere.does('is still in', (api) => api.getSession());
  for (const refused of ['kort', 'Welkom01', 'Dijkgraaf1', demoPassword])
    await person.isRefused('chooses a bad password', (api) =>
      api.resetPassword({ body: { newPassword: refused } }),
    );
  await person.does('chooses a password', (api) => api.resetPassword({ body: { newPassword } }));
  await person.does('is in', (api) => api.getSession());
  await person.does('is told by mail', (api) => api.listOutboxMessages({ query: { to: people.contact } }));
  await elsewhere.isRefused('is out', (api) => api.getSession());
  await elsewhere.does('types the name', (api) => api.startSignIn({ body: { signInName: people.contact } }));
  await elsewhere.isRefused('types the password that was forgotten', (api) =>
    api.provePassword({ body: { password: demoPassword } }),
  );
  await typePassword(elsewhere, people.contact, newPassword);
};

/** Who has no second factor yet registers one in between; who is in two organisations still chooses. */
export const forgottenBeforeRegistering: Scenario = async (play) => {
  const person = play.open('the contact of two organisations');
  await asksForLink(person, people.inTwoOrganisations);
  await follows(person, await mailedToken(person, people.inTwoOrganisations));
  await registerApp(person, play);
  await person.does('reloads', (api) => api.getSignIn());
  await person.does('chooses a password', (api) => api.resetPassword({ body: { newPassword } }));
};

/** A link lapses; a mailbox gets three mails; and who has only a temporary password is mailed no link. */
export const forgottenInVain: Scenario = async (play) => {
  const { clock, open } = play;
  const person = open('the contact');
  await asksForLink(person, people.contact);
  const lapsed = await mailedToken(person, people.contact);
  clock.forward(30 * 60_000);
  await isTurnedAway(person, 'follows the link too late', lapsed);

  const other = open('another contact');
  for (let asked = 0; asked < 4; asked++) await asksForLink(other, people.inTwoOrganisations);
  await other.does('has three mails', (api) =>
    api.listOutboxMessages({ query: { to: people.inTwoOrganisations } }),
  );

  const administrator = open('the administrator');
  await signInFirstTime(administrator, people.administrator, play);
  const email = 't.nieuw@elders.example';
  await administrator.does('adds a contact', (api) =>
    api.addContact({ body: newcomer(email), idempotencyKey: newKey() }),
  );
  await asksForLink(other, email);
  await other.does('is told by mail', (api) => api.listOutboxMessages({ query: { to: email } }));
};

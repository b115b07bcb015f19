import { demoPassword } from '../../demo/demo-people.ts';
import { resetTokenIn } from '../../sign-in/reset-link.ts';
import type { Person, Scenario } from './play.ts';
import { codeAt, registerApp, typePassword } from './walks.ts';

const day = 24 * 60 * 60_000;
const resident = 't.claes@scheldebouw.example';
const colleague = 'e.hart@scheldebouw.example';
const newPassword = 'Zeven-Paarse-Fietsen-3';

const answers = (person: Person, stay: boolean, askAgain = true) =>
  person.does(stay ? 'stays signed in' : 'does not stay', (api) =>
    api.answerStaySignedIn({ body: { stay, askAgain } }),
  );

/** "Stay signed in?", Yes and No, once and once for all, as long as the organisation remembers (G4.6). */
export const stayingSignedIn: Scenario = async (play) => {
  const { clock, open } = play;
  const person = open('somebody on a device of their own');
  await typePassword(person, resident, demoPassword);
  await person.isRefused('answers too early', (api) =>
    api.answerStaySignedIn({ body: { stay: true, askAgain: true } }),
  );
  const key = await registerApp(person, play);
  await person.does('reloads', (api) => api.getSignIn());
  await answers(person, true);
  clock.forward(2 * day);
  await person.does('is still in', (api) => api.getSession());
  await person.does('reads how the account is protected', (api) => api.getMySecurity());
  await person.does('signs out', (api) => api.signOut());
  clock.forward(29 * day);
  await typePassword(person, resident, demoPassword);
  await person.does('types the code', (api) => api.verifyCode({ body: { code: codeAt(key, clock.now) } }));
  await answers(person, true, false);
  await person.does('signs out', (api) => api.signOut());
  await typePassword(person, resident, demoPassword);
  clock.forward(day);
  await person.does('is still in', (api) => api.getSession());

  const elsewhere = open('the same person elsewhere');
  await typePassword(elsewhere, resident, demoPassword);
  await elsewhere.does('types the code', (api) => api.verifyCode({ body: { code: codeAt(key, clock.now) } }));
  await answers(elsewhere, false, false);
  clock.forward(2 * 60 * 60_000);
  await elsewhere.isRefused('is no longer in', (api) => api.getSession());
  await typePassword(elsewhere, resident, demoPassword);
  await elsewhere.does('types the code', (api) => api.verifyCode({ body: { code: codeAt(key, clock.now) } }));
  await elsewhere.does('is in, and is not asked', (api) => api.getSession());
  await elsewhere.does('reads how the account is protected', (api) => api.getMySecurity());
  await elsewhere.does('has the browser forgotten', (api) => api.forgetThisBrowser());
  await elsewhere.does('is still in', (api) => api.getSession());
  await elsewhere.does('reads it again', (api) => api.getMySecurity());
  clock.forward(31 * day);
  await person.isRefused('is no longer in', (api) => api.getSession());
};

/** A browser is forgotten by who is signed in there: their session ends, and everything is asked again (G4.7). */
export const browserForgotten: Scenario = async (play) => {
  const { clock, open } = play;
  clock.forward(31 * day);
  const person = open('somebody on a device of their own');
  await typePassword(person, resident, demoPassword);
  await registerApp(person, play);
  await answers(person, true);
  await person.does('reads how the account is protected', (api) => api.getMySecurity());
  await person.does('has the browser forgotten', (api) => api.forgetThisBrowser());
  await person.isRefused('is no longer in', (api) => api.forgetThisBrowser());
  await typePassword(person, resident, demoPassword);
};

/** What is remembered ends with the account's access, and with its password: everything is asked again (G4.7). */
export const stayingEnds: Scenario = async (play) => {
  const { clock, open } = play;
  clock.forward(31 * day);
  const administrator = open('the administrator');
  await typePassword(administrator, resident, demoPassword);
  await registerApp(administrator, play);
  await answers(administrator, false);
  const person = open('somebody on a device of their own');
  await typePassword(person, colleague, demoPassword);
  const key = await registerApp(person, play);
  await answers(person, true, false);
  const { contacts } = await administrator.does('looks', (api) =>
    api.listContacts({ query: { search: colleague } }),
  );
  const params = { contactId: contacts[0]?.id ?? '' };
  await administrator.does('blocks them', (api) => api.blockContact({ params }));
  await administrator.does('lets them in again', (api) => api.unblockContact({ params }));
  await person.isRefused('is no longer in', (api) => api.getSession());
  await typePassword(person, colleague, demoPassword);
  clock.forward(30_000);
  await person.does('types the code', (api) => api.verifyCode({ body: { code: codeAt(key, clock.now) } }));
  await answers(person, true);
  await person.does('signs out', (api) => api.signOut());
  await person.does('asks for a link', (api) =>
    api.requestPasswordReset({ body: { signInName: colleague } }),
  );
  const { messages } = await person.does('reads the mail', (api) =>
    api.listOutboxMessages({ query: { to: colleague } }),
  );
  const token = resetTokenIn(/\/reset-password(#\S+)/.exec(messages[0]?.text ?? '')?.[1] ?? '') ?? '';
  const elsewhere = open('the same person elsewhere');
  await elsewhere.does('follows the link', (api) => api.followResetLink({ body: { token } }));
  clock.forward(30_000);
  await elsewhere.does('types the code', (api) => api.verifyCode({ body: { code: codeAt(key, clock.now) } }));
  await elsewhere.does('chooses a password', (api) => api.resetPassword({ body: { newPassword } }));
  await answers(elsewhere, false);
  await typePassword(person, colleague, newPassword);
};

import { demoPassword } from '../../demo/demo-people.ts';
import { resetCodeLastsFor } from '../../sign-in/reset-code.ts';
import type { Person, Scenario } from './play.ts';
import { codeAt, people, registerApp, signInFirstTime, typePassword } from './walks.ts';

const otherDigits = (code: string) => (code === '00000000' ? '11111111' : '00000000');

const idOf = async (administrator: Person, search: string): Promise<string> => {
  const { contacts } = await administrator.does('looks somebody up', (api) =>
    api.listContacts({ query: { search } }),
  );
  if (!contacts[0]) throw new Error(`${search} is not listed`);
  return contacts[0].id;
};

const types = (person: Person, code: string) =>
  person.does('types the code', (api) => api.proveResetCode({ body: { code } }));

const isTurnedAway = (person: Person, what: string, code: string) =>
  person.isRefused(what, (api) => api.proveResetCode({ body: { code } }));

/** A lost phone: the reset, the code that is read out, another phone; with every wrong turn. */
export const lostPhone: Scenario = async (play) => {
  const { clock, open } = play;
  const administrator = open('the administrator');
  const person = open('the contact');
  await signInFirstTime(administrator, people.administrator, play);
  const contactId = await idOf(administrator, people.contact);
  const resets = () => administrator.does('resets', (api) => api.resetMethods({ params: { contactId } }));
  const cannotReset = (what: string, id: string) =>
    administrator.isRefused(what, (api) => api.resetMethods({ params: { contactId: id } }));
  await cannotReset('resets who has nothing', contactId);
  await cannotReset('resets who is elsewhere too', await idOf(administrator, people.inTwoOrganisations));
  await cannotReset('resets nobody', '00000000-0000-4000-8000-000000000000');
  const { contact: self } = await administrator.does('is in', (api) => api.getSession());
  await cannotReset('resets themselves', self.id);

  const lost = await signInFirstTime(person, people.contact, play);
  const { code: older } = await resets();
  await person.isRefused('is out', (api) => api.getSession());
  const { code } = await resets();
  await typePassword(person, people.contact, demoPassword);
  await person.does('reloads', (api) => api.getSignIn());
  await person.isRefused('uses the old app', (api) =>
    api.verifyCode({ body: { code: codeAt(lost, clock.now) } }),
  );
  await isTurnedAway(person, 'types too little', '1234');
  if (older !== code) await isTurnedAway(person, 'types the older code', older);
  const { next } = await types(person, `${code.slice(0, 4)} ${code.slice(4)}`);
  if (next.step === 'reset-code') throw new Error('the code was not taken');
  await isTurnedAway(person, 'types it again', code);
  const other = open('somebody with the password');
  await typePassword(other, people.contact, demoPassword);
  await isTurnedAway(other, 'types a code that was used', code);
  await registerApp(person, play);
  await person.does('is in again', (api) => api.getSession());
  await person.does('is told by mail', (api) => api.listOutboxMessages({ query: { to: people.contact } }));

  const { code: guessed } = await resets();
  await typePassword(other, people.contact, demoPassword);
  for (let tried = 0; tried < 5; tried += 1) await isTurnedAway(other, 'guesses', otherDigits(guessed));
  await isTurnedAway(other, 'is too late with the right one', guessed);
  await other.does('reloads', (api) => api.getSignIn());
  const { code: late } = await resets();
  clock.forward(resetCodeLastsFor);
  await typePassword(other, people.contact, demoPassword);
  await isTurnedAway(other, 'types it a day later', late);
  await other.does('reloads', (api) => api.getSignIn());
};

/** What the history tells of it. */
export const lostPhoneInHistory: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  const person = play.open('the contact');
  await signInFirstTime(administrator, people.administrator, play);
  await signInFirstTime(person, people.contact, play);
  const contactId = await idOf(administrator, people.contact);
  await administrator.does('resets', (api) => api.resetMethods({ params: { contactId } }));
  await administrator.does('sees the history', (api) =>
    api.listContactHistory({ params: { contactId }, query: {} }),
  );
  await administrator.does('sees them', (api) => api.getContact({ params: { contactId } }));
};

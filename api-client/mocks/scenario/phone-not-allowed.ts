import { demoPassword } from '../../demo/demo-people.ts';
import type { Person, Scenario } from './play.ts';
import { people, registerApp, typePassword } from './walks.ts';

const number = '+31612345640';
const code = { code: '123456' };

async function triesEverything(person: Person): Promise<void> {
  await person.isRefused('wants a code on a phone', (api) => api.sendPhoneCode({ body: { number } }));
  await person.isRefused('wants a code on no phone', (api) => api.sendPhoneCode({ body: {} }));
  await person.isRefused('types a landline', (api) =>
    api.sendPhoneCode({ body: { number: '+31206241111' } }),
  );
  await person.isRefused('types another number', (api) => api.forgetPhoneNumber());
  await person.isRefused('types a code', (api) => api.confirmPhone({ body: code }));
  await person.isRefused('wants to be verified by text', (api) => api.sendVerificationCode());
  await person.isRefused('is verified by text', (api) => api.verifyPhoneCode({ body: code }));
}

/** Codes by text message where no policy allows them: nothing of it opens but the address of the app. */
export const phoneNotAllowed: Scenario = async (play) => {
  const person = play.open('a contact');
  await triesEverything(person);
  await person.isRefused('wants the app’s address early', (api) => api.textAppLink({ body: { number } }));
  await typePassword(person, people.contact, demoPassword);
  await person.isRefused('wants the phone', (api) => api.setEnrolmentMethod({ body: { method: 'phone' } }));
  await triesEverything(person);
  await person.isRefused('wants the app’s address on a landline', (api) =>
    api.textAppLink({ body: { number: '+31206241111' } }),
  );
  await person.does('wants the app’s address', (api) => api.textAppLink({ body: { number } }));
  await person.does('reads the text', (api) => api.listOutboxMessages({ query: { to: number } }));
  await registerApp(person, play);
  await typePassword(person, people.contact, demoPassword);
  await triesEverything(person);
};

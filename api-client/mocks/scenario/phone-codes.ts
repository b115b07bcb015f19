import { demoPassword } from '../../demo/demo-people.ts';
import type { Person, Scenario } from './play.ts';
import { otherCode, typePassword } from './walks.ts';

const number = '+31612345640';
const minute = 60_000;
const whoMayText = 'e.hart@scheldebouw.example';

/** The code in the newest text message. */
async function textedCode(person: Person): Promise<string> {
  const { messages } = await person.does('reads the text', (api) =>
    api.listOutboxMessages({ query: { to: number } }),
  );
  const code = messages[0]?.text.match(/\b\d{6}\b/)?.[0];
  if (!code) throw new Error('no code was texted');
  return code;
}

/** A phone is registered by a texted code, and verified by one later on: with every wrong turn (G2.5, G4.3). */
export const phoneCodes: Scenario = async ({ clock, open }) => {
  const person = open('somebody with a phone');
  await typePassword(person, whoMayText, demoPassword);
  await person.does('goes on', (api) => api.continueToRegistration());
  await person.does('wants the phone', (api) => api.setEnrolmentMethod({ body: { method: 'phone' } }));
  await person.isRefused('goes to a screen of the app', (api) =>
    api.setEnrolmentStage({ body: { stage: 'scan' } }),
  );
  await person.isRefused('names no number', (api) => api.sendPhoneCode({ body: {} }));
  await person.isRefused('types a landline', (api) =>
    api.sendPhoneCode({ body: { number: '+31206241111' } }),
  );
  await person.isRefused('types a code before one was sent', (api) =>
    api.confirmPhone({ body: { code: '123456' } }),
  );
  await person.does('wants a code', (api) => api.sendPhoneCode({ body: { number } }));
  await person.isRefused('wants another at once', (api) => api.sendPhoneCode({ body: {} }));
  const lapsed = await textedCode(person);
  clock.forward(11 * minute);
  await person.isRefused('types it too late', (api) => api.confirmPhone({ body: { code: lapsed } }));
  await person.does('reloads', (api) => api.getSignIn());
  await person.does('wants another', (api) => api.sendPhoneCode({ body: {} }));
  await person.does('goes back to the number', (api) => api.forgetPhoneNumber());
  clock.forward(2 * minute);
  await person.does('types the number again', (api) => api.sendPhoneCode({ body: { number } }));
  const code = await textedCode(person);
  await person.isRefused('mistypes the code', (api) => api.confirmPhone({ body: { code: otherCode(code) } }));
  await person.does('types the code', (api) => api.confirmPhone({ body: { code } }));
  await person.does('is done', (api) => api.finishEnrolment());

  clock.forward(60 * 24 * 60 * minute);
  await typePassword(person, whoMayText, demoPassword);
  await person.isRefused('types a code before asking', (api) => api.verifyPhoneCode({ body: { code } }));
  await person.does('wants a code', (api) => api.sendVerificationCode());
  await person.isRefused('wants another at once', (api) => api.sendVerificationCode());
  const latest = await textedCode(person);
  for (let tried = 0; tried < 5; tried += 1)
    await person.isRefused('guesses', (api) => api.verifyPhoneCode({ body: { code: otherCode(latest) } }));
  await person.isRefused('is too late with the right one', (api) =>
    api.verifyPhoneCode({ body: { code: latest } }),
  );
  await person.does('reloads', (api) => api.getSignIn());
  clock.forward(minute);
  await person.does('wants another', (api) => api.sendVerificationCode());
  const right = await textedCode(person);
  await person.does('types the code', (api) => api.verifyPhoneCode({ body: { code: right } }));
};

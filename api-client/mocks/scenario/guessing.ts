import { demoPassword } from '../../demo/demo-people.ts';
import type { Person, Scenario } from './play.ts';
import { people, registerApp, signInFirstTime, typePassword } from './walks.ts';

const guessPassword = (person: Person) =>
  person.isRefused('guesses a password', (api) =>
    api.provePassword({ body: { password: 'Not-The-Password-1' } }),
  );

/** After ten guesses a sign-in is over, and a new one has to wait. */
export const guessing: Scenario = async ({ open }) => {
  const guesser = open('a stranger');
  await guesser.does('types a name', (api) => api.startSignIn({ body: { signInName: people.contact } }));
  for (let guess = 0; guess < 10; guess++) await guessPassword(guesser);
  await guessPassword(guesser);
  await guesser.isRefused('has no sign-in any more', (api) => api.getSignIn());
  await guesser.does('types the name again', (api) =>
    api.startSignIn({ body: { signInName: people.contact } }),
  );
  await guessPassword(guesser);
  await guesser.isRefused('types the right one too late', (api) =>
    api.provePassword({ body: { password: demoPassword } }),
  );
};

/** The owner on a browser of their own is not shut out by a stranger's guesses. */
export const guessingElsewhere: Scenario = async (play) => {
  const owner = play.open('the owner');
  await signInFirstTime(owner, people.contact, play);
  await owner.does('signs out', (api) => api.signOut());
  const stranger = play.open('a stranger');
  await stranger.does('types their name', (api) => api.startSignIn({ body: { signInName: people.contact } }));
  for (let guess = 0; guess < 10; guess++) await guessPassword(stranger);
  await typePassword(owner, people.contact, demoPassword);
};

/** Codes run out too. */
export const guessingCodes: Scenario = async (play) => {
  const person = play.open('a contact');
  await typePassword(person, people.contact, demoPassword);
  await person.does('tries out', (api) => api.setEnrolmentStage({ body: { stage: 'try' } }));
  for (let guess = 0; guess < 10; guess++) {
    await person.isRefused('guesses a code', (api) => api.confirmEnrolment({ body: { code: '000000' } }));
  }
  await person.isRefused('guesses once more', (api) => api.confirmEnrolment({ body: { code: '000000' } }));
};

/** A sign-in lasts 30 minutes, a session an hour without use. */
export const tooLate: Scenario = async (play) => {
  const { clock, open } = play;
  const person = open('a contact');
  await typePassword(person, people.contact, demoPassword);
  clock.forward(30 * 60_000);
  await person.isRefused('comes back to the sign-in', (api) => api.getSignIn());
  await typePassword(person, people.contact, demoPassword);
  await registerApp(person, play);
  clock.forward(59 * 60_000);
  await person.does('is still in', (api) => api.getSession());
  clock.forward(61 * 60_000);
  await person.isRefused('is out', (api) => api.getSession());
};

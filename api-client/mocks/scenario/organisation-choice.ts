import { demoPassword } from '../../demo/demo-people.ts';
import type { Scenario } from './play.ts';
import { codeAt, newcomer, newKey, people, registerApp, signInFirstTime, typePassword } from './walks.ts';

/** Who belongs to several organisations chooses one after signing in; to switch they sign out and in again (G0.8). */
export const organisationChoice: Scenario = async (play) => {
  const { clock, open } = play;
  const person = open('somebody of two organisations');
  await typePassword(person, people.inTwoOrganisations, demoPassword);
  await person.isRefused('would choose before registering', (api) =>
    api.chooseOrganisation({ body: { organisationId: '00000000-0000-4000-8000-000000000000' } }),
  );
  const key = await registerApp(person, play);
  const { next } = await person.does('reloads', (api) => api.getSignIn());
  if (next.step !== 'choose-organisation') throw new Error('there is nothing to choose');
  const [first, second] = next.organisations;
  await person.isRefused('chooses something', (api) =>
    api.chooseOrganisation({ body: { organisationId: 'something' } }),
  );
  await person.isRefused('chooses an organisation of others', (api) =>
    api.chooseOrganisation({ body: { organisationId: '00000000-0000-4000-8000-000000000000' } }),
  );
  await person.does('chooses the first', (api) =>
    api.chooseOrganisation({ body: { organisationId: first?.id ?? '' } }),
  );
  await person.does('is in', (api) => api.getSession());
  await person.does('sees that this was the first time', (api) => api.getMySecurity());
  await person.isRefused('chooses again', (api) =>
    api.chooseOrganisation({ body: { organisationId: second?.id ?? '' } }),
  );
  await person.does('signs out', (api) => api.signOut());

  clock.forward(30_000);
  await typePassword(person, people.inTwoOrganisations, demoPassword);
  await person.does('types the code', (api) => api.verifyCode({ body: { code: codeAt(key, clock.now) } }));
  await person.does('chooses the second', (api) =>
    api.chooseOrganisation({ body: { organisationId: second?.id ?? '' } }),
  );
  await person.does('is in the other one', (api) => api.getSession());
  await person.does('sees how the account is protected', (api) => api.getMySecurity());
};

/** Who has an account and is invited by one more organisation signs in as usual, and finds it among their own. */
export const secondOrganisation: Scenario = async (play) => {
  const { clock, open } = play;
  const person = open('a contact');
  const key = await signInFirstTime(person, people.contact, play);
  const administrator = open('another organisation’s administrator');
  await signInFirstTime(administrator, people.otherAdministrator, play);
  await administrator.does('adds them', (api) =>
    api.addContact({ body: newcomer(people.contact), idempotencyKey: newKey() }),
  );
  await person.does('reads the mail', (api) => api.listOutboxMessages({ query: { to: people.contact } }));
  await person.does('signs out', (api) => api.signOut());
  clock.forward(30_000);
  await typePassword(person, people.contact, demoPassword);
  const { next } = await person.does('types the code', (api) =>
    api.verifyCode({ body: { code: codeAt(key, clock.now) } }),
  );
  if (next.step !== 'choose-organisation') throw new Error('there is nothing to choose');
  const isNew = next.organisations.find((organisation) => organisation.isNew);
  await person.does('accepts the new one', (api) =>
    api.chooseOrganisation({ body: { organisationId: isNew?.id ?? '' } }),
  );
  await person.does('is in the new one', (api) => api.getSession());
  await administrator.does('sees that they are active', (api) =>
    api.listContacts({ query: { search: people.contact } }),
  );
};

import type { Scenario } from './play.ts';
import {
  mailedPassword,
  newcomer,
  newKey,
  people,
  registerApp,
  signInFirstTime,
  typePassword,
} from './walks.ts';

const email = 't.laat@elders.example';
const hour = 60 * 60_000;

/** A temporary password that comes too late leads to its own step, and to a new invitation (G0.3). */
export const lapsedInvitation: Scenario = async (play) => {
  const { clock, open } = play;
  const administrator = open('the administrator');
  await signInFirstTime(administrator, people.administrator, play);
  const { id: contactId } = await administrator.does('adds a contact', (api) =>
    api.addContact({ body: newcomer(email), idempotencyKey: newKey() }),
  );
  const person = open('the newcomer');
  const lapsed = await mailedPassword(person, email);

  clock.forward(72 * hour);
  await typePassword(person, email, lapsed);
  await person.isRefused('would go on all the same', (api) =>
    api.setEnrolmentStage({ body: { stage: 'scan' } }),
  );
  await person.does('asks for a new invitation', (api) => api.requestInvitation());
  await person.does('asks again within the hour', (api) => api.requestInvitation());
  await administrator.does('has one mail about it', (api) =>
    api.listOutboxMessages({ query: { to: people.administrator } }),
  );
  await administrator.isRefused('was away too long', (api) => api.listContacts({ query: {} }));

  const other = open('the administrator, at another browser');
  await other.does('has no session there', (api) =>
    api.startSignIn({ body: { signInName: people.administrator } }),
  );
  await other.isRefused('may not invite before signing in', (api) =>
    api.inviteContact({ params: { contactId }, idempotencyKey: newKey() }),
  );
};

/** An invitation that is sent again kills the temporary password before it. */
export const invitationAgain: Scenario = async (play) => {
  const { open } = play;
  const administrator = open('the administrator');
  await signInFirstTime(administrator, people.administrator, play);
  const { id: contactId } = await administrator.does('lists a contact without access', (api) =>
    api.addContact({ body: { ...newcomer(email), authorisations: [] }, idempotencyKey: newKey() }),
  );
  const invites = (what: string, idempotencyKey = newKey()) =>
    administrator.does(what, (api) => api.inviteContact({ params: { contactId }, idempotencyKey }));
  await invites('gives access');
  const person = open('the newcomer');
  const before = await mailedPassword(person, email);
  const key = newKey();
  await invites('sends the invitation again', key);
  await invites('sends it once more under the same key', key);
  const temporary = await mailedPassword(person, email);
  await person.does('types the name', (api) => api.startSignIn({ body: { signInName: email } }));
  await person.isRefused('types the password of the first mail', (api) =>
    api.provePassword({ body: { password: before } }),
  );
  await person.does('types that of the second', (api) =>
    api.provePassword({ body: { password: temporary } }),
  );
  await registerApp(person, play);
  await administrator.does('withdraws the access meanwhile', (api) =>
    api.withdrawAccess({ params: { contactId } }),
  );
  await person.isRefused('cannot choose a password any more', (api) =>
    api.changePassword({ body: { currentPassword: temporary, newPassword: 'Zeven-Paarse-Fietsen-3' } }),
  );
  await person.does('learns what is due', (api) => api.getSignIn());
};

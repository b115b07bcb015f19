import { accessRestorableFor } from '../../contacts/restore-access.ts';
import type { Person, Scenario } from './play.ts';
import {
  mailedPassword,
  newcomer,
  newKey,
  people,
  signInAgain,
  signInFirstTime,
  typePassword,
} from './walks.ts';

const hours = 3_600_000;

async function typesDeadPassword(person: Person, signInName: string, password: string): Promise<void> {
  await person.does('types the name', (api) => api.startSignIn({ body: { signInName } }));
  await person.isRefused('types a dead password', (api) => api.provePassword({ body: { password } }));
}

/** Withdrawals undone, in time and too late, of everybody who can be withdrawn from. */
export const undoneWithdrawals: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  const contact = play.open('a contact');
  const newPerson = play.open('somebody new');
  await signInFirstTime(administrator, people.administrator, play);
  await signInFirstTime(contact, people.contact, play);
  const { contact: self } = await contact.does('is in', (api) => api.getSession());
  const active = { contactId: self.id };
  const restores = (params: { contactId: string }) =>
    administrator.does('undoes it', (api) => api.restoreAccess({ params, idempotencyKey: newKey() }));
  const cannotRestore = (params: { contactId: string }) =>
    administrator.isRefused('has nothing to undo', (api) =>
      api.restoreAccess({ params, idempotencyKey: newKey() }),
    );

  await cannotRestore(active);
  await administrator.does('withdraws', (api) => api.withdrawAccess({ params: active }));
  await restores(active);
  await cannotRestore(active);
  await contact.isRefused('has to sign in again', (api) => api.getSession());
  await administrator.does('withdraws again', (api) => api.withdrawAccess({ params: active }));
  play.clock.forward(accessRestorableFor + 1);
  await cannotRestore(active);

  const email = 'nieuw@elders.example';
  const added = await administrator.does('adds', (api) =>
    api.addContact({ body: newcomer(email), idempotencyKey: newKey() }),
  );
  const invited = { contactId: added.id };
  const first = await mailedPassword(newPerson, email);
  await administrator.does('withdraws the invitation', (api) => api.withdrawAccess({ params: invited }));
  play.clock.forward(1000);
  await restores(invited);
  await typesDeadPassword(newPerson, email, first);
  await typePassword(newPerson, email, await mailedPassword(newPerson, email));
  await administrator.does('withdraws it once more', (api) => api.withdrawAccess({ params: invited }));
  await administrator.does('blocks', (api) => api.blockContact({ params: invited }));
  await administrator.isRefused('restores who is blocked', (api) =>
    api.restoreAccess({ params: invited, idempotencyKey: newKey() }),
  );
  await administrator.does('sees the history', (api) =>
    api.listContactHistory({ params: invited, query: {} }),
  );
};

/** A lapsed invitation that is withdrawn and restored has lapsed still; and the others who wait. */
export const undoneLapse: Scenario = async (play) => {
  const early = play.open('the administrator, days ago');
  const administrator = play.open('the administrator');
  const key = await signInFirstTime(early, people.administrator, play);
  const { id: contactId } = await early.does('adds', (api) =>
    api.addContact({ body: newcomer('traag@elders.example'), idempotencyKey: newKey() }),
  );
  play.clock.forward(72 * hours);
  await signInAgain(administrator, people.administrator, key, play);
  await administrator.does('sees who waits', (api) => api.getContactsSummary());
  await administrator.does('sees who lapsed', (api) => api.listContacts({ query: { access: ['lapsed'] } }));
  const params = { contactId };
  await administrator.does('withdraws', (api) => api.withdrawAccess({ params }));
  await administrator.does('undoes it', (api) => api.restoreAccess({ params, idempotencyKey: newKey() }));
  await administrator.does('sees no second mail', (api) =>
    api.listOutboxMessages({ query: { to: 'traag@elders.example' } }),
  );
};

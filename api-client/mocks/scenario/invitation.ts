import type { Person, Play, Scenario } from './play.ts';
import {
  codeAt,
  mailedPassword,
  newcomer,
  newKey,
  otherCode,
  people,
  registerApp,
  signInFirstTime,
  typePassword,
} from './walks.ts';

const email = 'p.nieuwenhuis@elders.example';
const newPassword = 'Zeven-Paarse-Fietsen-3';

async function addsWithEveryMistake(administrator: Person): Promise<void> {
  const body = newcomer(email);
  const adds = (what: string, changes: Partial<typeof body>) =>
    administrator.isRefused(what, (api) =>
      api.addContact({ body: { ...body, ...changes }, idempotencyKey: newKey() }),
    );
  await adds('leaves the name out', { name: ' ' });
  await adds('writes a name of two lines', { name: 'Pieter\nNieuwenhuis' });
  await adds('leaves name and address out', { name: '', email: '' });
  await adds('writes no address', { email: 'pieter' });
  await adds('writes an address of the hosting domain', { email: 'pieter@hosting.duinkade.example' });
  await adds('gives a product that is not theirs', { productIds: ['00000000-0000-4000-8000-000000000000'] });
  await adds('gives something that is no product', { productIds: ['a product'] });
  await adds('adds somebody who is listed', { email: ' L.Dijkgraaf@WaterlandZorg.example' });
  await administrator.isRefused('sends a key that is none', (api) =>
    api.addContact({ body, idempotencyKey: 'short' }),
  );
}

async function adds(administrator: Person): Promise<void> {
  const { products } = await administrator.does('sees the products', (api) => api.listOrganisationProducts());
  const body = { ...newcomer(email), productIds: products.slice(0, 2).map(({ id }) => id) };
  const idempotencyKey = newKey();
  await administrator.does('adds a contact', (api) => api.addContact({ body, idempotencyKey }));
  await administrator.does('sends it again', (api) => api.addContact({ body, idempotencyKey }));
  await administrator.isRefused('sends something else under the same key', (api) =>
    api.addContact({ body: { ...body, name: 'Piet Nieuwenhuis' }, idempotencyKey }),
  );
  await administrator.isRefused('adds them once more', (api) =>
    api.addContact({ body, idempotencyKey: newKey() }),
  );
}

async function choosesPassword(person: Person, currentPassword: string): Promise<void> {
  const chooses = (what: string, chosen: string, current = currentPassword) =>
    person.isRefused(what, (api) =>
      api.changePassword({ body: { currentPassword: current, newPassword: chosen } }),
    );
  await chooses('leaves both out', '', '');
  await chooses('chooses a short one', 'Kort-1');
  await chooses('chooses one without a capital', 'zeven-paarse-fietsen-3');
  await chooses('chooses one without a digit', 'Zeven-Paarse-Fietsen');
  await chooses('chooses too long a one', `Aa1${'x'.repeat(260)}`);
  await chooses('mistypes the temporary one', newPassword, 'Not-The-Password-1');
  await chooses('chooses the same again', currentPassword);
  await chooses('chooses a common one', 'Password123');
  await chooses('chooses their own name', 'Nieuwenhuis1');
  await person.does('chooses a good one', (api) =>
    api.changePassword({ body: { currentPassword, newPassword } }),
  );
}

async function signsInAgain(person: Person, key: string, { clock }: Play): Promise<void> {
  await person.does('signs out', (api) => api.signOut());
  await person.isRefused('is out', (api) => api.getSession());
  await person.does('types the name', (api) => api.startSignIn({ body: { signInName: email } }));
  await person.isRefused('types the temporary password, which is dead', (api) =>
    api.provePassword({ body: { password: 'AAAA-bbbb-2222-cccc' } }),
  );
  await person.does('types the new password', (api) =>
    api.provePassword({ body: { password: newPassword } }),
  );
  await person.isRefused('types the code that was used', (api) =>
    api.verifyCode({ body: { code: codeAt(key, clock.now) } }),
  );
  clock.forward(30_000);
  const code = codeAt(key, clock.now);
  await person.isRefused('types a wrong code', (api) => api.verifyCode({ body: { code: otherCode(code) } }));
  await person.isRefused('types half a code', (api) => api.verifyCode({ body: { code: '123' } }));
  await person.does('types the next code', (api) => api.verifyCode({ body: { code } }));
  await person.does('is in again', (api) => api.getSession());
}

/** The main job: invited, the mail read, signed in, registered, a password chosen, in; and out and in again. */
export const invitation: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  await signInFirstTime(administrator, people.administrator, play);
  await addsWithEveryMistake(administrator);
  await adds(administrator);

  const person = play.open('the newcomer');
  const temporary = await mailedPassword(person, email);
  await typePassword(person, 'p.nieuwenhuis_elders.example@hosting.duinkade.example', temporary);
  await administrator.does('sees that they signed in', (api) =>
    api.listContacts({ query: { search: 'nieuwenhuis' } }),
  );
  const key = await registerApp(person, play);
  await choosesPassword(person, temporary);
  await person.does('is in', (api) => api.getSession());
  await person.does('sees their products', (api) => api.listMyProducts());
  await administrator.does('sees that they are active', (api) =>
    api.listContacts({ query: { search: 'nieuwenhuis' } }),
  );
  await signsInAgain(person, key, play);
};

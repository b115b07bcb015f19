import type { Person, Scenario } from './play.ts';
import { newcomer, newKey, people, signInFirstTime } from './walks.ts';

const minutes = 60_000;

const at = (now: Date, inMinutes: number) => new Date(now.getTime() + inMinutes * minutes).toISOString();

async function edits(
  administrator: Person,
  contactId: string,
  rights: { right: string; startsAt: string | null; endsAt: string | null }[],
) {
  const params = { contactId };
  const contact = await administrator.does('looks', (api) => api.getContact({ params }));
  const { name, email, jobTitle, language, authorisations, productIds, version } = contact;
  const body = { name, email, jobTitle, language, authorisations, productIds, rights };
  return { params, body, ifMatch: version };
}

/** Rights that begin and end, a suspension from a moment, and what is refused of both. */
export const rightDates: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  const contact = play.open('a contact');
  await signInFirstTime(administrator, people.administrator, play);
  await signInFirstTime(contact, people.contact, play);
  const { contact: self } = await contact.does('is in', (api) => api.getSession());
  const { contact: own } = await administrator.does('is in', (api) => api.getSession());
  const { rights } = await administrator.does('sees the rights', (api) => api.listOrganisationRights());
  const right = rights[0]?.id ?? '';
  const now = () => play.clock.now;

  const past = await edits(administrator, self.id, [{ right, startsAt: null, endsAt: at(now(), 0) }]);
  await administrator.isRefused('an end that went by', (api) => api.updateContact(past));
  const late = await edits(administrator, self.id, [
    { right: 'sign-in', startsAt: at(now(), 5), endsAt: null },
  ]);
  await administrator.isRefused('a start after access', (api) => api.updateContact(late));
  const last = await edits(administrator, own.id, [
    { right: 'manage-contacts', startsAt: null, endsAt: at(now(), 50) },
  ]);
  await administrator.isRefused('an end of the last administrator', (api) => api.updateContact(last));

  const given = await edits(administrator, self.id, [
    { right: 'sign-in', startsAt: null, endsAt: at(now(), 10) },
    { right, startsAt: at(now(), 5), endsAt: at(now(), 20) },
  ]);
  await administrator.does('gives dates', (api) => api.updateContact(given));
  play.clock.forward(9 * minutes);
  await contact.does('is still in', (api) => api.getSession());
  play.clock.forward(minutes);
  await contact.isRefused('is out at the end', (api) => api.getSession());
  const params = { contactId: self.id };
  await administrator.does('sees the end', (api) => api.getContact({ params }));
  await administrator.does('sees the list', (api) => api.listContacts({ query: { access: ['ended'] } }));
  await administrator.isRefused('cannot invite who is over', (api) =>
    api.inviteContact({ params, idempotencyKey: newKey() }),
  );
  await administrator.does('reads of the end', (api) => api.listContactHistory({ params, query: {} }));
  play.clock.forward(15 * minutes);
  const renewed = await edits(administrator, self.id, []);
  await administrator.does('takes the dates away', (api) => api.updateContact(renewed));

  const from = at(now(), 10);
  await administrator.isRefused('suspends from now', (api) =>
    api.suspendContact({ params, body: { from: at(now(), 0) } }),
  );
  await administrator.isRefused('suspends themselves', (api) =>
    api.suspendContact({ params: { contactId: own.id }, body: { from } }),
  );
  await administrator.does('suspends from later', (api) => api.suspendContact({ params, body: { from } }));
  play.clock.forward(10 * minutes);
  await administrator.does('sees it hold', (api) => api.getContact({ params }));
  await administrator.does('reads of it', (api) =>
    api.listContactHistory({ params, query: { kind: 'access' } }),
  );
  await administrator.isRefused('suspends twice', (api) =>
    api.suspendContact({ params, body: { from: at(now(), 5) } }),
  );
  await administrator.does('restores', (api) => api.unblockContact({ params }));
  await administrator.does('reads the history', (api) => api.listContactHistory({ params, query: {} }));
  await administrator.does('adds for later', (api) =>
    api.addContact({
      body: {
        ...newcomer('later@elders.example'),
        rights: [{ right: 'sign-in', startsAt: at(now(), 60), endsAt: null }],
      },
      idempotencyKey: newKey(),
    }),
  );
};

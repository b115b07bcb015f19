import { historyKinds } from '../../contacts/contact-history.ts';
import type { Scenario } from './play.ts';
import { newcomer, newKey, people, signInFirstTime } from './walks.ts';

/** All that the page of one contact shows, from the invitation on, and what it does not tell. */
export const contactPage: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  const person = play.open('the contact');
  await signInFirstTime(administrator, people.administrator, play);
  const added = await administrator.does('adds somebody', (api) =>
    api.addContact({ body: newcomer('nieuw@elders.example'), idempotencyKey: newKey() }),
  );
  const looksAt = async (contactId: string) => {
    const params = { contactId };
    await administrator.does('sees the invitations', (api) => api.listInvitations({ params }));
    await administrator.does('sees the methods', (api) => api.listContactMethods({ params }));
    for (const kind of historyKinds)
      await administrator.does(`sees what happened: ${kind}`, (api) =>
        api.listContactHistory({ params, query: { kind } }),
      );
  };
  await looksAt(added.id);
  play.clock.forward(60_000);
  await administrator.does('sends it again', (api) =>
    api.inviteContact({ params: { contactId: added.id }, idempotencyKey: newKey() }),
  );
  play.clock.forward(60_000);
  await administrator.does('withdraws it', (api) => api.withdrawAccess({ params: { contactId: added.id } }));
  await looksAt(added.id);

  await signInFirstTime(person, people.contact, play);
  for (const search of [people.contact, people.inTwoOrganisations]) {
    const { contacts } = await administrator.does('looks somebody up', (api) =>
      api.listContacts({ query: { search } }),
    );
    await looksAt(contacts[0]?.id ?? '');
  }
  const nobody = { contactId: '00000000-0000-4000-8000-000000000000' };
  await administrator.isRefused('sees nobody’s invitations', (api) =>
    api.listInvitations({ params: nobody }),
  );
  await administrator.isRefused('sees nobody’s methods', (api) => api.listContactMethods({ params: nobody }));
  await administrator.sends('asks for a kind that is none', `/api/v1/contacts/${added.id}/history?kind=all`);
};

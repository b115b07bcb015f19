import type { Scenario } from './play.ts';
import { signInFirstTime } from './walks.ts';

/** The list of the demonstration that is in everyday use, as its administrator finds it. */
export const listInUse: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  await signInFirstTime(administrator, 'h.bos@rietmeer.example', play);
  const { contacts } = await administrator.does('sees the list', (api) =>
    api.listContacts({ query: { limit: 50 } }),
  );
  await administrator.does('sees who waits', (api) => api.getContactsSummary());
  await administrator.does('sees the board', (api) => api.getEnrolmentBoard());
  await administrator.does('sees who asks', (api) => api.listAccessRequests({ query: {} }));
  for (const { id: contactId } of contacts) {
    await administrator.does('sees the history', (api) =>
      api.listContactHistory({ params: { contactId }, query: {} }),
    );
    await administrator.does('sees the methods', (api) => api.listContactMethods({ params: { contactId } }));
    await administrator.does('sees the invitations', (api) => api.listInvitations({ params: { contactId } }));
  }
};

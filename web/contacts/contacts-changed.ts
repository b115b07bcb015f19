import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { Contact } from '../../api-client/contacts/contact.ts';
import {
  contactCountsKey,
  contactHistoryKey,
  contactInvitationsKey,
  contactKey,
  contactListsKey,
  contactMethodsKey,
  contactsSummaryKey,
  withContact,
} from '../../api-client/contacts/contact-queries.ts';
import type { ContactList } from '../../api-client/contacts/list-contacts.ts';
import { sessionKey } from '../../api-client/session/session-queries.ts';
import { useSession } from '../app/session.ts';

const onEachPage = (
  queryClient: QueryClient,
  update: (page: ContactList | undefined) => ContactList | undefined,
) => queryClient.setQueriesData<ContactList>({ queryKey: contactListsKey }, update);

/** Shows, wherever a contact is shown, what the server answered of them. A row stays in its place until the list is fetched anew. */
export function useContactsChanged() {
  const queryClient = useQueryClient();
  const { contact: own } = useSession();
  return (changed: readonly Contact[]) => {
    for (const contact of changed) {
      onEachPage(queryClient, (page) => withContact(page, contact));
      queryClient.setQueryData(contactKey(contact.id), contact);
      for (const keyOf of [contactHistoryKey, contactInvitationsKey, contactMethodsKey])
        void queryClient.invalidateQueries({ queryKey: keyOf(contact.id) });
    }
    void queryClient.invalidateQueries({ queryKey: contactsSummaryKey });
    if (changed.some(({ id }) => id === own.id)) void queryClient.invalidateQueries({ queryKey: sessionKey });
  };
}

const without = (page: ContactList | undefined, contactId: string): ContactList | undefined =>
  page && { ...page, contacts: page.contacts.filter(({ id }) => id !== contactId) };

/** Takes a contact out of all that was fetched. */
export function useContactRemoved() {
  const queryClient = useQueryClient();
  return (contactId: string) => {
    onEachPage(queryClient, (page) => without(page, contactId));
    void queryClient.invalidateQueries({ queryKey: contactListsKey });
    void queryClient.invalidateQueries({ queryKey: contactCountsKey });
    queryClient.removeQueries({ queryKey: contactKey(contactId) });
    queryClient.removeQueries({ queryKey: contactHistoryKey(contactId) });
    void queryClient.invalidateQueries({ queryKey: contactsSummaryKey });
  };
}

/** A contact as one of the fetched lists has it, to show while the contact itself is fetched. */
export function contactInLists(queryClient: QueryClient, contactId: string): Contact | undefined {
  for (const [, page] of queryClient.getQueriesData<ContactList>({ queryKey: contactListsKey })) {
    const found = page?.contacts.find(({ id }) => id === contactId);
    if (found) return found;
  }
  return undefined;
}

import { type InfiniteData, infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { ApiClient } from '../client.ts';
import type { Contact } from './contact.ts';
import type { ContactList } from './list-contacts.ts';

export const contactsKey = ['contacts'] as const;

/** The authorisation list for one search, a page after the other. The rows of the search before stay until the new ones are there. */
export const contactListQuery = (api: ApiClient, search: string) =>
  infiniteQueryOptions({
    queryKey: [...contactsKey, search],
    queryFn: ({ pageParam, signal }) =>
      api.listContacts({
        query: { ...(search && { search }), ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });

/** The pages with one contact in the state that the server answered. */
export const withContact = (
  list: InfiniteData<ContactList, string> | undefined,
  changed: Contact,
): InfiniteData<ContactList, string> | undefined =>
  list && {
    ...list,
    pages: list.pages.map((page) => ({
      ...page,
      contacts: page.contacts.map((contact) => (contact.id === changed.id ? changed : contact)),
    })),
  };

import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '../client.ts';
import type { Contact } from './contact.ts';
import type { HistoryKind } from './contact-history.ts';
import type { ContactListView } from './contact-list-view.ts';
import type { ContactList } from './list-contacts.ts';

/** Everything that was fetched about contacts. */
export const contactsKey = ['contacts'] as const;
/** Every list of contacts that was fetched, in whatever view. */
export const contactListsKey = [...contactsKey, 'list'] as const;
/** How long each of them is, where that was asked for by itself. */
export const contactCountsKey = [...contactsKey, 'count'] as const;
/** Where the pages of each list begin, as far as they are known. */
export const contactPageStartsKey = [...contactsKey, 'page-starts'] as const;
export const contactKey = (contactId: string) => [...contactsKey, 'one', contactId] as const;
export const contactHistoryKey = (contactId: string) => [...contactsKey, 'history', contactId] as const;
export const contactInvitationsKey = (contactId: string) =>
  [...contactsKey, 'invitations', contactId] as const;
export const contactMethodsKey = (contactId: string) => [...contactsKey, 'methods', contactId] as const;
export const contactsSummaryKey = [...contactsKey, 'summary'] as const;

/** So many contacts are fetched at a time: as many as the server gives, for a long way through a list goes page by page. */
export const contactsOnPage = 100;

/**
 * One page of the authorisation list in a view; `cursor` as the page before handed it out, empty for the first. `onFetched` is
 * told of each that was fetched, before it is shown.
 */
export const contactPageQuery = (
  api: ApiClient,
  view: ContactListView,
  { page, cursor, onFetched }: { page: number; cursor: string; onFetched: (fetched: ContactList) => void },
) =>
  queryOptions({
    queryKey: [...contactListsKey, view, page, cursor] as const,
    queryFn: async ({ signal }) => {
      const query = { ...view, limit: contactsOnPage, ...(cursor && { cursor }) };
      const fetched = await api.listContacts({ query, signal });
      onFetched(fetched);
      return fetched;
    },
  });

/** How many contacts a view has on all its pages, where the list itself does not say. */
export const contactCountQuery = (
  api: ApiClient,
  { sort: _sort, direction: _direction, ...view }: ContactListView,
) =>
  queryOptions({
    queryKey: [...contactCountsKey, view],
    queryFn: ({ signal }) => api.countContacts({ query: view, signal }),
    placeholderData: keepPreviousData,
  });

/** One contact. */
export const contactQuery = (api: ApiClient, contactId: string) =>
  queryOptions({
    queryKey: contactKey(contactId),
    queryFn: ({ signal }) => api.getContact({ params: { contactId }, signal }),
  });

/** What happened to one contact, of one kind where it is given, a page after the other. */
export const contactHistoryQuery = (api: ApiClient, contactId: string, kind?: HistoryKind) =>
  infiniteQueryOptions({
    queryKey: [...contactHistoryKey(contactId), kind ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      api.listContactHistory({
        params: { contactId },
        query: { ...(kind && { kind }), ...(pageParam && { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** The invitations of one contact, with what became of their messages. */
export const contactInvitationsQuery = (api: ApiClient, contactId: string) =>
  queryOptions({
    queryKey: contactInvitationsKey(contactId),
    queryFn: ({ signal }) => api.listInvitations({ params: { contactId }, signal }),
  });

/** With which methods one contact signs in. */
export const contactMethodsQuery = (api: ApiClient, contactId: string) =>
  queryOptions({
    queryKey: contactMethodsKey(contactId),
    queryFn: ({ signal }) => api.listContactMethods({ params: { contactId }, signal }),
  });

/** How many contacts there are in each state, and who waits longest. */
export const contactsSummaryQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: contactsSummaryKey,
    queryFn: ({ signal }) => api.getContactsSummary({ signal }),
  });

/** A page with one contact in the state that the server answered. */
export const withContact = (page: ContactList | undefined, changed: Contact): ContactList | undefined =>
  page && {
    ...page,
    contacts: page.contacts.map((contact) => (contact.id === changed.id ? changed : contact)),
  };

/** Outside of `contactsKey`: what is done to a contact exports nothing. */
export const contactExportsKey = ['contact-exports'] as const;

/** Who exported the list last. */
export const contactExportsQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: contactExportsKey,
    queryFn: ({ signal }) => api.listContactExports({ signal }),
    staleTime: 0,
  });

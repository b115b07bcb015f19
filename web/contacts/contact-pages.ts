import { keepPreviousData, skipToken, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import {
  contactCountsKey,
  contactListsKey,
  contactPageQuery,
  contactPageStartsKey,
  contactsOnPage,
} from '../../api-client/contacts/contact-queries.ts';
import type { ContactList } from '../../api-client/contacts/list-contacts.ts';
import { api } from '../app/api.ts';
import { nothingKnown, type PageStarts, pageOf, pagesFor, withFetchedPage } from './page-starts.ts';

/** Pages further than this from what is in sight are let go. */
const keptAround = 8;
/** What was fetched so long ago is fetched again when it comes in sight, in milliseconds. */
const freshFor = 60_000;

const startsKeyOf = (view: ContactListView) => [...contactPageStartsKey, view] as const;

/** Lists that are no longer than this are fetched as a whole: they can be chosen, and printed, as a whole. */
const shortList = 200;

/** How a page is fetched, and where the next one begins kept. What was fetched before `since` is not fresh any more. */
function usePageQueries(view: ContactListView) {
  const queryClient = useQueryClient();
  const [since] = useState(() => Date.now());
  const startsKey = startsKeyOf(view);
  const { data: starts = nothingKnown } = useQuery<PageStarts>({
    queryKey: startsKey,
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    // Where one was is still known when one comes back from a contact, however long that took.
    gcTime: Number.POSITIVE_INFINITY,
  });
  const queryOf = (page: number) => ({
    ...contactPageQuery(api, view, {
      page,
      cursor: starts.known[page]?.cursor ?? '',
      onFetched: (fetched) =>
        queryClient.setQueryData<PageStarts>(startsKey, (known = nothingKnown) =>
          withFetchedPage(known, page, fetched),
        ),
    }),
    staleTime: ({ state }: { state: { dataUpdatedAt: number } }) =>
      state.dataUpdatedAt < since ? 0 : freshFor,
  });
  return { starts, queryOf };
}

/** Lets go of what is far from the page in sight, so that a long list takes no more memory than a short one. */
function useLettingGo(view: ContactListView, page: number) {
  const queryClient = useQueryClient();
  useEffect(() => {
    queryClient.removeQueries({
      queryKey: [...contactListsKey, view],
      predicate: (query) => {
        const at = Number(query.queryKey[contactListsKey.length + 1]);
        return at > 0 && Math.abs(at - page) > keptAround && !query.isActive();
      },
    });
  }, [queryClient, view, page]);
}

/** The first page of a view; while it is on its way, that of the view before. */
export function useFirstPage(view: ContactListView) {
  const { queryOf } = usePageQueries(view);
  return useQuery({ ...queryOf(0), placeholderData: keepPreviousData });
}

/**
 * How many rows a view has. `total`: as it was counted; undefined while it is. Where the last page says something else, it is
 * counted again.
 */
export function useRowCount(view: ContactListView, total: number | undefined): number {
  const queryClient = useQueryClient();
  const { starts } = usePageQueries(view);
  const isOff = total !== undefined && starts.rows !== undefined && starts.rows !== total;
  useEffect(() => {
    if (!isOff) return;
    void queryClient.invalidateQueries({ queryKey: contactCountsKey });
    void queryClient.invalidateQueries({ queryKey: [...contactListsKey, view, 0] });
  }, [isOff, queryClient, view]);
  return total ?? starts.rows ?? starts.known.length * contactsOnPage;
}

/**
 * The contacts of a view that are in sight, by their row. Pages are fetched as they come in sight; where nobody has been yet,
 * one after the other up to there, for only a page tells where the next one begins. `also`: a row that stays at hand wherever one
 * is, for it has the focus.
 */
export function useContactPages(
  view: ContactListView,
  { first, last, count, also }: { first: number; last: number; count: number; also: number },
) {
  const queryClient = useQueryClient();
  const { starts, queryOf } = usePageQueries(view);
  const inSight = count <= shortList ? pagesFor(starts, 0, count - 1) : pagesFor(starts, first, last);
  const wanted = [...new Set([...inSight, ...pagesFor(starts, also, also)])];
  const results = useQueries({ queries: wanted.map(queryOf) });
  useLettingGo(view, pageOf(first));

  const pages = new Map(
    results.flatMap(({ data }, index) => (data ? [[wanted[index] ?? 0, data] as const] : [])),
  );
  const failed = results.filter(({ isError }) => isError);
  return {
    /** All that are at hand around what is in sight. */
    shown: [...pages.values()].flatMap(({ contacts }) => contacts),
    contactAt: (row: number): Contact | undefined => pages.get(pageOf(row))?.contacts[row % contactsOnPage],
    /** Up to which row it is known where pages begin, while that is not as far as what is in sight. */
    walkedTo: pageOf(first) >= starts.known.length ? (starts.known.length - 1) * contactsOnPage : undefined,
    isFetching: results.some(({ isFetching }) => isFetching),
    error: failed[0]?.error ?? null,
    tryAgain: () => void Promise.all(failed.map(({ refetch }) => refetch())),
    /** The contacts of rows between which one has been, also where they were let go. */
    contactsBetween: async (from: number, to: number): Promise<Contact[]> => {
      const found: Contact[] = [];
      const lastPage = Math.min(pageOf(to), starts.known.length - 1);
      for (let page = pageOf(from); page <= lastPage; page += 1) {
        const { contacts } = await queryClient.fetchQuery(queryOf(page));
        const begin = page * contactsOnPage;
        found.push(...contacts.slice(Math.max(0, from - begin), to - begin + 1));
      }
      return found;
    },
  };
}

/** All contacts of a view that are at hand, in their order. */
export const useContactsAtHand = (view: ContactListView) => {
  const queryClient = useQueryClient();
  return useCallback((): Contact[] => {
    const pages = queryClient.getQueriesData<ContactList>({ queryKey: [...contactListsKey, view] });
    const inOrder = pages.toSorted(
      ([one], [other]) => Number(one[contactListsKey.length + 1]) - Number(other[contactListsKey.length + 1]),
    );
    const byId = new Map(inOrder.flatMap(([, page]) => page?.contacts ?? []).map((each) => [each.id, each]));
    return [...byId.values()];
  }, [queryClient, view]);
};

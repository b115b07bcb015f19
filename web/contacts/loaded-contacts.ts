import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { contactListQuery } from '../../api-client/contacts/contact-queries.ts';
import { api } from '../app/api.ts';
import { useContactListAddress } from './contact-list-address.ts';

/** The contacts that the address asks for, in as many pages. Those of the view before stay until the new ones are there. */
export function useLoadedContacts() {
  const { view, pages, showMore } = useContactListAddress();
  const list = useInfiniteQuery(contactListQuery(api, view));
  const { data, isFetching, isPlaceholderData, hasNextPage, isError, isFetchNextPageError } = list;

  const isShort = data !== undefined && !isPlaceholderData && hasNextPage && data.pages.length < pages;
  const fetchOneMore = useEffectEvent(() => void list.fetchNextPage());
  const wantsMore = isShort && !isFetching && !isError;
  useEffect(() => {
    if (wantsMore) fetchOneMore();
  }, [wantsMore]);

  return {
    view,
    data,
    error: list.error,
    isFetching,
    isPlaceholderData,
    hasNextPage,
    isFetchingMore: isShort && !isError,
    /** What failed was the page after those that are shown. */
    failedAtMore: isFetchNextPageError,
    showMore,
    tryAgain: () => void (isFetchNextPageError ? list.fetchNextPage() : list.refetch()),
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useNavigationType } from 'react-router-dom';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import { contactsKey } from '../../api-client/contacts/contact-queries.ts';

const placeKey = [...contactsKey, 'place'] as const;

interface ListPlace {
  readonly view: string;
  /** How far the list was scrolled, in rows. */
  readonly scrolled: number;
}

/** How far a list is scrolled when it is shown: as it was left, for who goes back to it; else not at all. */
export function useFirstPlace(view: ContactListView): number {
  const queryClient = useQueryClient();
  const isBack = useNavigationType() === 'POP';
  const [first] = useState(() => {
    const left = queryClient.getQueryData<ListPlace>(placeKey);
    return isBack && left?.view === JSON.stringify(view) ? left.scrolled : 0;
  });
  return first;
}

/** Keeps how far a list was scrolled when it was left. */
export function useKeepPlace(view: ContactListView, scrolled: RefObject<number>) {
  const queryClient = useQueryClient();
  const keep = useEffectEvent((rows: number) =>
    queryClient.setQueryData<ListPlace>(placeKey, { view: JSON.stringify(view), scrolled: rows }),
  );
  useEffect(
    () => () => {
      keep(scrolled.current);
    },
    [scrolled],
  );
}

import { useSearchParams } from 'react-router-dom';
import {
  type ContactListView,
  readContactListView,
  wholeContactList,
  writeContactListView,
} from '../../api-client/contacts/contact-list-view.ts';

/** What the address of the list says: which contacts, in which order, and how many pages of them. */
export interface ContactListAddress {
  readonly view: ContactListView;
  readonly pages: number;
}

/** More is refetched at each visit than anybody has patience for. */
const mostPages = 40;

export function readContactListAddress(query: URLSearchParams): ContactListAddress {
  const pages = Number(query.get('pages'));
  const isUnderstood = Number.isInteger(pages) && pages >= 1;
  return { view: readContactListView(query), pages: isUnderstood ? Math.min(pages, mostPages) : 1 };
}

export function writeContactListAddress({ view, pages }: ContactListAddress): URLSearchParams {
  const query = writeContactListView(view);
  if (pages > 1) query.set('pages', String(pages));
  return query;
}

/** How many filters hold; each state of access is one. */
export const countFilters = ({
  search: _s,
  sort: _o,
  direction: _d,
  access,
  ...filters
}: ContactListView): number =>
  access.length + Object.values(filters).filter((filter) => filter !== undefined).length;

export const isFiltered = (view: ContactListView) => countFilters(view) > 0;

/** Everybody, in the same order. */
export const withoutFilters = ({ sort, direction }: ContactListView): ContactListView => ({
  ...wholeContactList,
  sort,
  direction,
});

/** The list as the address says it, and how to say something else: Back leads to the filter before. */
export function useContactListAddress() {
  const [query, setQuery] = useSearchParams();
  const address = readContactListAddress(query);
  return {
    ...address,
    change: (part: Partial<ContactListView>) =>
      setQuery(writeContactListAddress({ view: { ...address.view, ...part }, pages: 1 })),
    clear: () => setQuery(writeContactListAddress({ view: withoutFilters(address.view), pages: 1 })),
    showMore: () =>
      setQuery(writeContactListAddress({ ...address, pages: address.pages + 1 }), {
        replace: true,
        preventScrollReset: true,
      }),
  };
}

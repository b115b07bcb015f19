import { useSearchParams } from 'react-router-dom';
import {
  type ContactListView,
  readContactListView,
  wholeContactList,
  writeContactListView,
} from '../../api-client/contacts/contact-list-view.ts';

/** How many filters hold; each state of access is one. */
export const countFilters = ({
  search: _s,
  sort: _o,
  direction: _d,
  access,
  stage,
  ...filters
}: ContactListView): number =>
  access.length + stage.length + Object.values(filters).filter((filter) => filter !== undefined).length;

/** Those of them that are folded away where there is room for the others. */
export const countRareFilters = ({ method, lastSignIn, ends, stage }: ContactListView): number =>
  stage.length + [method, lastSignIn, ends].filter((filter) => filter !== undefined).length;

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
  const view = readContactListView(query);
  return {
    view,
    change: (part: Partial<ContactListView>) => setQuery(writeContactListView({ ...view, ...part })),
    clear: () => setQuery(writeContactListView(withoutFilters(view))),
  };
}

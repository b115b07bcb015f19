import type { ContactSort } from '../../api-client/contacts/contact-list-view.ts';
import { Icon } from '../ui/icon.tsx';
import { useContactListAddress } from './contact-list-address.ts';

/** People look for the latest moment first, and for the first letter. */
const firstDirectionOf = (sort: ContactSort) => (sort.startsWith('last-') ? 'desc' : 'asc');

/** What a column's heading says of the order, for `aria-sort`. */
export function useSortOf(sort: ContactSort | undefined): 'ascending' | 'descending' | undefined {
  const { view } = useContactListAddress();
  if (view.sort !== sort) return undefined;
  return view.direction === 'asc' ? 'ascending' : 'descending';
}

interface SortHeadingProps {
  sort: ContactSort;
  tabIndex: 0 | -1;
  children: string;
}

/** In a column's heading: sorts by it, and turns the order round when it is sorted already. */
export function SortHeading({ sort, tabIndex, children }: SortHeadingProps) {
  const { view, change } = useContactListAddress();
  const order = useSortOf(sort);
  const turned = view.direction === 'asc' ? 'desc' : 'asc';
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      className={`-mx-1 inline-flex min-h-8 max-w-full cursor-pointer text-start items-center gap-1 rounded-control px-1 hover:text-ink hover:underline ${order ? 'text-ink' : ''}`}
      onClick={() => change({ sort, direction: order ? turned : firstDirectionOf(sort) })}
    >
      {children}
      {order && <Icon name={order} className="size-3.5" />}
    </button>
  );
}

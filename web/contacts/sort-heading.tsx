import type { ContactSort } from '../../api-client/contacts/contact-list-view.ts';
import { Icon } from '../ui/icon.tsx';
import { useContactListAddress } from './contact-list-address.ts';

/** People look for the latest moment first, and for the first letter. */
const firstDirectionOf = (sort: ContactSort) => (sort.startsWith('last-') ? 'desc' : 'asc');

/** A column's heading that sorts by it, and turns the order round when it is sorted already. */
export function SortHeading({ sort, children }: { sort: ContactSort; children: string }) {
  const { view, change } = useContactListAddress();
  const isSorted = view.sort === sort;
  const turned = view.direction === 'asc' ? 'desc' : 'asc';
  const order = view.direction === 'asc' ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={isSorted ? order : undefined}>
      <button
        type="button"
        className={`-mx-1 inline-flex min-h-8 cursor-pointer items-center gap-1 rounded-control px-1 hover:text-ink hover:underline ${isSorted ? 'text-ink' : ''}`}
        onClick={() => change({ sort, direction: isSorted ? turned : firstDirectionOf(sort) })}
      >
        {children}
        {isSorted && <Icon name={order} className="size-3.5" />}
      </button>
    </th>
  );
}

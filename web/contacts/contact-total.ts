import { useQuery } from '@tanstack/react-query';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import { contactCountQuery } from '../../api-client/contacts/contact-queries.ts';
import { api } from '../app/api.ts';

/** How many contacts match. `listed`: what the list says; of a long one it says null, and they are counted beside it. Undefined until then. */
export function useContactTotal(view: ContactListView, listed: number | null): number | undefined {
  const { data, isPlaceholderData } = useQuery({
    ...contactCountQuery(api, view),
    enabled: listed === null,
  });
  if (typeof listed === 'number') return listed;
  return isPlaceholderData ? undefined : data?.total;
}

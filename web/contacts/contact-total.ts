import { useQuery } from '@tanstack/react-query';
import { contactCountQuery } from '../../api-client/contacts/contact-queries.ts';
import { api } from '../app/api.ts';
import { useContactListAddress } from './contact-list-address.ts';

/** How many contacts match. `listed`: what the list says; of a long one it says null, and they are counted beside it. Undefined until then. */
export function useContactTotal(listed: number | null | undefined): number | undefined {
  const { view } = useContactListAddress();
  const { data, isPlaceholderData } = useQuery({
    ...contactCountQuery(api, view),
    enabled: listed === null,
  });
  if (typeof listed === 'number') return listed;
  return isPlaceholderData ? undefined : data?.total;
}

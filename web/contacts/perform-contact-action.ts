import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { contactListsKey, withContact } from '../../api-client/contacts/contact-queries.ts';
import type { ContactList } from '../../api-client/contacts/list-contacts.ts';
import { api } from '../app/api.ts';
import { useIdempotencyKeys } from '../app/idempotency-key.ts';
import type { ContactAction } from './contact-action.ts';

interface Outcomes {
  onSuccess: (action: ContactAction, changed: Contact) => void;
  onFailure: (action: ContactAction, error: Error) => void;
}

/** Does one thing about one contact, and shows in every fetched list what became of it. */
export function usePerformContactAction({ id: contactId }: Contact, { onSuccess, onFailure }: Outcomes) {
  const queryClient = useQueryClient();
  const invitation = useIdempotencyKeys();
  const params = { contactId };
  const perform: Record<ContactAction, () => Promise<Contact>> = {
    invite: () => api.inviteContact({ params, idempotencyKey: invitation.for(params) }),
    withdraw: () => api.withdrawAccess({ params }),
    block: () => api.blockContact({ params }),
    unblock: () => api.unblockContact({ params }),
  };
  return useMutation({
    mutationFn: (action: ContactAction) => perform[action](),
    onSuccess: (changed, action) => {
      if (action === 'invite') invitation.done();
      queryClient.setQueriesData<InfiniteData<ContactList, string>>({ queryKey: contactListsKey }, (list) =>
        withContact(list, changed),
      );
      onSuccess(action, changed);
    },
    onError: (error, action) => onFailure(action, error),
  });
}

import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import type { addContact } from '../../api-client/contacts/add-contact.ts';
import { contactsKey } from '../../api-client/contacts/contact-queries.ts';
import type { BodyOf } from '../../api-client/operation.ts';
import { api } from '../app/api.ts';
import { useIdempotencyKeys } from '../app/idempotency-key.ts';
import { paths } from '../app/paths.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import type { ContactAdded } from './contact-added.ts';

/** Adds a contact, once however often it is sent, and goes back to the list. */
export function useSubmitContact({ onAdded }: { onAdded: () => void }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const keys = useIdempotencyKeys();
  return useSingleMutation({
    mutationFn: (body: BodyOf<typeof addContact>) => api.addContact({ body, idempotencyKey: keys.for(body) }),
    onSuccess: ({ name, email, invitation, plannedFor }) => {
      keys.done();
      onAdded();
      queryClient.removeQueries({ queryKey: contactsKey });
      const state: ContactAdded = {
        added: { name, email, lapsesAt: invitation?.lapsesAt ?? null, plannedFor },
      };
      navigate(paths.contacts, { state });
    },
  });
}

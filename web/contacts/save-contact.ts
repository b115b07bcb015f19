import { useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../api-client/client.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { ContactFields } from '../../api-client/contacts/contact-fields.ts';
import { contactHistoryQuery } from '../../api-client/contacts/contact-queries.ts';
import { api } from '../app/api.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { useContactsChanged } from './contacts-changed.ts';
import { differingFields } from './edit-conflict.ts';

/** Saved; or somebody was faster, and this is what they made of it. */
export type SaveOutcome =
  | { readonly saved: Contact }
  | { readonly theirs: Contact; readonly mine: ContactFields; readonly editor: string | undefined };

interface Edit {
  readonly fields: ContactFields;
  /** The version that was edited. */
  readonly version: number;
}

const isConflict = (error: unknown) => error instanceof ApiProblem && error.problem.code === 'edit_conflict';

/** Saves an edit of the version that somebody saw. An edit that is there already, because an answer was lost on the way, counts as saved. */
export function useSaveContact(contactId: string) {
  const queryClient = useQueryClient();
  const contactsChanged = useContactsChanged();
  const params = { contactId };

  const lastEditor = async (): Promise<string | undefined> => {
    const history = await queryClient
      .fetchInfiniteQuery(contactHistoryQuery(api, contactId))
      .catch(() => undefined);
    const actor = history?.pages[0]?.entries.find(({ event }) => event === 'edited')?.actor;
    return actor?.by === 'contact' ? actor.name : undefined;
  };

  return useSingleMutation({
    mutationFn: async ({ fields, version }: Edit): Promise<SaveOutcome> => {
      try {
        return { saved: await api.updateContact({ params, body: fields, ifMatch: version }) };
      } catch (error) {
        if (!isConflict(error)) throw error;
      }
      const theirs = await api.getContact({ params });
      if (differingFields(fields, theirs).length === 0) return { saved: theirs };
      return { theirs, mine: fields, editor: await lastEditor() };
    },
    onSuccess: (outcome) => contactsChanged(['saved' in outcome ? outcome.saved : outcome.theirs]),
  });
}

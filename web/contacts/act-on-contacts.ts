import { useRef } from 'react';
import {
  type ContactAction,
  type ContactActionResult,
  contactsAtOnce,
} from '../../api-client/contacts/act-on-contacts.ts';
import { api } from '../app/api.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { useContactsChanged } from './contacts-changed.ts';

export interface ContactTask {
  readonly action: ContactAction;
  readonly contactIds: readonly string[];
  /** With `plan`: when. */
  readonly plannedFor?: string | undefined;
}

const inParts = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / contactsAtOnce) }, (_, part) =>
    ids.slice(part * contactsAtOnce, (part + 1) * contactsAtOnce),
  );

/** Does one thing to one contact or to many, and shows at once what became of each. Tried again after a failure, nothing is done twice. */
export function useActOnContacts() {
  const contactsChanged = useContactsChanged();
  const keys = useRef(new Map<string, string>());
  const keyOf = (part: unknown): string => {
    const content = JSON.stringify(part);
    const key = keys.current.get(content) ?? crypto.randomUUID();
    keys.current.set(content, key);
    return key;
  };
  return useSingleMutation({
    mutationFn: async ({ action, contactIds, plannedFor }: ContactTask) => {
      const results: ContactActionResult[] = [];
      for (const part of inParts(contactIds)) {
        const body = { action, contactIds: part, ...(plannedFor && { plannedFor }) };
        const answer = await api.actOnContacts({ body, idempotencyKey: keyOf(body) });
        contactsChanged(answer.results.flatMap((one) => (one.outcome === 'done' ? [one.contact] : [])));
        results.push(...answer.results);
      }
      return results;
    },
    onSuccess: () => keys.current.clear(),
  });
}

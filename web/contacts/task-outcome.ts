import type { ContactActionResult } from '../../api-client/contacts/act-on-contacts.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { ProblemCode } from '../../api-client/problems.ts';

export interface TaskOutcome {
  /** As the server answered them. */
  readonly done: readonly Contact[];
  /** Who was refused, by the reason. */
  readonly refused: readonly { readonly code: ProblemCode; readonly contacts: readonly Contact[] }[];
}

/** Sorts what became of many contacts: those for whom it went well, and the others by why it did not. */
export function outcomeOf(
  results: readonly ContactActionResult[],
  contacts: readonly Contact[],
): TaskOutcome {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const refused = new Map<ProblemCode, Contact[]>();
  const done: Contact[] = [];
  for (const result of results) {
    const contact = byId.get(result.contactId);
    if (result.outcome === 'done') done.push(result.contact);
    else if (contact) refused.set(result.code, [...(refused.get(result.code) ?? []), contact]);
  }
  return { done, refused: [...refused].map(([code, group]) => ({ code, contacts: group })) };
}

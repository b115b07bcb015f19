import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { type Contact, contactSchema } from '../../api-client/contacts/contact.ts';
import type { ContactFields, TypedContactFields } from '../../api-client/contacts/contact-fields.ts';
import { draftOf, dropDraft, keepDraft } from '../app/drafts/drafts.ts';
import { useFormDraft } from '../app/drafts/form-draft.ts';
import { useSession } from '../app/session.ts';

/**
 * Keeps what is typed in an edit together with the version that it began with: whatever happened to the contact meanwhile,
 * the server is told which version was edited, and a colleague's change is not overwritten unseen.
 */
export function useEditDraft(
  contact: Contact,
  form: UseFormReturn<TypedContactFields, unknown, ContactFields>,
) {
  const { contact: own } = useSession();
  const name = `edit-contact.${contact.id}`;
  const nameOfBase = `${name}.base`;
  const [base, setBase] = useState(() => {
    const kept = draftOf(own.id, name) && contactSchema.safeParse(draftOf(own.id, nameOfBase));
    return kept?.success ? kept.data : contact;
  });
  useEffect(() => keepDraft(own.id, nameOfBase, base), [own.id, nameOfBase, base]);
  const draft = useFormDraft(name, form);

  const forget = () => {
    draft.done();
    dropDraft(own.id, nameOfBase);
  };
  const startAgain = () => {
    draft.clear();
    setBase(contact);
  };
  return { base, setBase, forget, draft: { ...draft, clear: startAgain } };
}

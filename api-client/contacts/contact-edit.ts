import type { FieldCode } from '../problems.ts';
import type { StoredAccess } from './access-state.ts';
import { withImplied } from './authorisation.ts';
import type { ContactFields } from './contact-fields.ts';
import type { ContactChange } from './contact-history.ts';
import { type PhoneEdit, planPhone, shownPhone } from './contact-phone.ts';
import type { GivenRight } from './given-right.ts';
import { planRights, type RightsPlan, rightsToTell } from './plan-rights.ts';

/** What the rules of an edit look at. */
interface EditedContact extends ContactFields {
  readonly access: StoredAccess;
  readonly rights: GivenRight[];
  readonly emailIsSignInName: boolean;
}

/** What becomes of a contact when they are edited. */
export interface ContactEdit {
  /** The fields as they are to be written: each right and product once, implied rights with them. */
  readonly fields: ContactFields & { readonly rights: GivenRight[] };
  readonly changes: ContactChange[];
  /** The right to sign in goes while there is access: it ends as by a withdrawal. */
  readonly endsAccess: boolean;
  /** Why the e-mail address cannot become this one; null where it can, or stays. */
  readonly emailRefusal: FieldCode | null;
  readonly phone: PhoneEdit;
  /** Why these rights cannot be given, and at which field; null where they can. */
  readonly rightsRefusal: RightsPlan['refusal'];
}

const inOrder = <Item extends string>(items: readonly Item[]): Item[] => [...new Set(items)].sort();

const fieldNames = ['name', 'email', 'jobTitle', 'language', 'authorisations', 'productIds'] as const;

type ComparedFields = Omit<ContactFields, 'phone'>;

/** `contact.phone` is the masked one. */
const phoneChange = (contact: EditedContact, phone: PhoneEdit): ContactChange[] =>
  phone.stays ? [] : [{ field: 'phone', before: contact.phone ?? '', after: shownPhone(phone.number) }];

/** Says which fields, but for the number, differ between two states of a contact, with each one's value before and after. */
export function changesBetween(before: ComparedFields, after: ComparedFields): ContactChange[] {
  const rights = { before: rightsToTell(before.rights ?? []), after: rightsToTell(after.rights ?? []) };
  const rightsDiffer = JSON.stringify(rights.before) !== JSON.stringify(rights.after);
  const differs = (field: (typeof fieldNames)[number]) =>
    JSON.stringify([before[field]].flat().toSorted()) !== JSON.stringify([after[field]].flat().toSorted());
  return [
    ...fieldNames
      .filter(differs)
      .map((field) => ({ field, before: before[field], after: after[field] }) as ContactChange),
    ...(rightsDiffer ? [{ field: 'rights' as const, ...rights }] : []),
  ];
}

/**
 * Decides what an edit does. A sign-in address holds only once a link sent to it was followed (architecture: tenancy), so an
 * administrator cannot change it; the right to sign in that is given invites nobody, one that is taken ends the access.
 */
export function planEdit(contact: EditedContact, asked: ContactFields, now: Date): ContactEdit {
  const authorisations = withImplied(asked.authorisations);
  const { rights, refusal: rightsRefusal } = planRights(contact, asked, now);
  const fields = { ...asked, authorisations, rights, productIds: inOrder(asked.productIds) };
  const phone = planPhone(contact.phone ?? '', asked.phone);
  const losesSignIn = contact.authorisations.includes('sign-in') && !authorisations.includes('sign-in');
  return {
    fields,
    changes: [...changesBetween(contact, fields), ...phoneChange(contact, phone)],
    phone,
    endsAccess: losesSignIn && contact.access !== 'none',
    rightsRefusal,
    emailRefusal: contact.emailIsSignInName && asked.email !== contact.email ? 'email_is_sign_in_name' : null,
  };
}

import type { ContactFields } from '../../api-client/contacts/contact-fields.ts';
import type { GivenRight } from '../../api-client/contacts/given-right.ts';
import { rightsToTell } from '../../api-client/contacts/plan-rights.ts';

export type ContactField = keyof ContactFields;

export const contactFields = [
  'name',
  'email',
  'jobTitle',
  'phone',
  'language',
  'productIds',
  'authorisations',
  'rights',
] as const satisfies readonly ContactField[];

export type Side = 'mine' | 'theirs';
/** For each field that differs, whose value is to stand; absent while nobody chose. */
export type Choice = Partial<Record<ContactField, Side>>;

/** Of a contact only what an administrator writes. */
export const fieldsOf = ({
  name,
  email,
  jobTitle,
  phone = '',
  language,
  authorisations,
  rights = [],
  productIds,
}: ContactFields): ContactFields => ({
  name,
  email,
  jobTitle,
  phone,
  language,
  authorisations,
  rights: rightsToTell(rights),
  productIds,
});

/** A list is a set: in which order its members were ticked does not matter. */
const canonical = (value: string | readonly (string | GivenRight)[] = '') =>
  typeof value === 'string'
    ? value.trim()
    : JSON.stringify(value.map((one) => JSON.stringify(one)).toSorted());

/** The fields in which two versions differ, in the order of the form. */
export const differingFields = (one: ContactFields, other: ContactFields): ContactField[] =>
  contactFields.filter((field) => canonical(fieldsOf(one)[field]) !== canonical(fieldsOf(other)[field]));

/** What speaks for itself: where only one of both changed a field since `base`, that change stands. */
export function firstChoice(base: ContactFields, mine: ContactFields, theirs: ContactFields): Choice {
  const byMe = new Set(differingFields(base, mine));
  const byThem = new Set(differingFields(base, theirs));
  const choice: Choice = {};
  for (const field of differingFields(mine, theirs)) {
    if (!byThem.has(field)) choice[field] = 'mine';
    else if (!byMe.has(field)) choice[field] = 'theirs';
  }
  return choice;
}

/** The same side in each field that differs. */
export const allFrom = (side: Side, differing: readonly ContactField[]): Choice =>
  Object.fromEntries(differing.map((field) => [field, side]));

/** One contact out of two versions; what was not chosen stays mine. */
export const merged = (mine: ContactFields, theirs: ContactFields, choice: Choice): ContactFields => ({
  ...fieldsOf(mine),
  ...Object.fromEntries(
    contactFields.filter((field) => choice[field] === 'theirs').map((field) => [field, theirs[field]]),
  ),
});

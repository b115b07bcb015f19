import type { StoredAccess } from '../contacts/access-state.ts';
import { type Authorisation, withImplied } from '../contacts/authorisation.ts';
import { type ContactEdit, planEdit } from '../contacts/contact-edit.ts';
import type { ContactFields } from '../contacts/contact-fields.ts';
import type { ContactChange } from '../contacts/contact-history.ts';
import { planPhone } from '../contacts/contact-phone.ts';
import { type GivenRight, givenOf } from '../contacts/given-right.ts';
import { administrationOf, leavesNobody } from '../contacts/last-administrator.ts';
import { planRights, rightsToTell } from '../contacts/plan-rights.ts';
import { isBlocked, type Term, termStateOf } from '../contacts/right-term.ts';
import type { Language } from '../language.ts';
import { isUnderHostingDomain } from '../sign-in/alternative-sign-in-name.ts';
import type { ColumnMapping } from './import-column.ts';
import { reasonOfPlan, refusalOfTerms, rightsAfterRow } from './import-rights.ts';
import type { ImportRow } from './read-import-row.ts';
import type { RowReason } from './row-reason.ts';

/** A contact whom a row is about already. */
export interface ListedContact {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Masked; empty: none. */
  readonly phone: string;
  /** The number itself, where the row gives one to compare it with. */
  readonly ownNumber: string | null;
  readonly jobTitle: string;
  readonly language: Language;
  readonly authorisations: readonly Authorisation[];
  readonly rights: readonly GivenRight[];
  readonly productIds: readonly string[];
  readonly access: StoredAccess;
  readonly hasAccount: boolean;
  readonly blockedAt: Date | null;
}

/** What the plan of a row looks at besides. */
export interface ImportRules {
  readonly hostingDomain: string;
  readonly columns: ColumnMapping;
  /** Of whoever is added and has none in the file. */
  readonly language: Language;
  /** From when until when each of the organisation's contacts administrators can manage its contacts. */
  readonly administrators: ReadonlyMap<string, Term>;
  readonly now: Date;
}

/** What becomes of a row. `invites`: an invitation is asked for, and can be sent. */
export type RowPlan =
  | { readonly outcome: 'refused'; readonly reasons: readonly RowReason[] }
  | { readonly outcome: 'add'; readonly fields: ContactFields; readonly invites: boolean }
  | { readonly outcome: 'change'; readonly edit: ContactEdit; readonly invites: boolean }
  | { readonly outcome: 'same'; readonly invites: boolean };

/** What a dry run tells of a plan besides its outcome: what is changed, and rights of the provider or with dates that somebody new gets. */
export function changesOfPlan(plan: RowPlan): readonly ContactChange[] {
  if (plan.outcome === 'change') return plan.edit.changes;
  const rights = plan.outcome === 'add' ? rightsToTell(plan.fields.rights ?? []) : [];
  return rights.length > 0 ? [{ field: 'rights', before: [], after: rights }] : [];
}

/** Whether the invitation of somebody who is added waits until their right to sign in begins. */
export function invitesAtStart(plan: RowPlan & { readonly outcome: 'add' }, now: Date): boolean {
  const signIn = givenOf(plan.fields.rights ?? [], 'sign-in');
  return plan.invites && signIn !== undefined && termStateOf(signIn, now) === 'coming';
}

const refused = (...reasons: RowReason[]): RowPlan => ({ outcome: 'refused', reasons });

function planAddition(row: ImportRow, { hostingDomain, columns, language, now }: ImportRules): RowPlan {
  const { name, email, phone, jobTitle = '', productIds = [] } = row;
  if (isUnderHostingDomain(email, hostingDomain)) return refused({ column: 'email', code: 'email_reserved' });
  const edit = planPhone('', phone);
  if (!edit.stays && edit.refusal) return refused({ column: 'phone', code: edit.refusal });
  const mayBeSilent = !columns.includes('signIn');
  const signsIn = row.signIn ?? (mayBeSilent || row.manageContacts === true);
  if (row.invite && !signsIn) return refused({ column: 'invite', code: 'row_invite_needs_sign_in' });
  const authorisations = withImplied([
    ...(signsIn ? ['sign-in' as const] : []),
    ...(row.manageContacts ? ['manage-contacts' as const] : []),
  ]);
  const fields = {
    name,
    email,
    jobTitle,
    language: row.language ?? language,
    authorisations,
    rights: rightsAfterRow(row, authorisations, []),
    productIds: [...productIds],
    ...(phone !== undefined && { phone }),
  };
  const { refusal } = planRights({ access: 'none', rights: [] }, fields, now);
  const reason = refusalOfTerms(row, fields.rights) ?? (refusal && reasonOfPlan(refusal, fields.rights));
  if (reason) return refused(reason);
  return { outcome: 'add', fields, invites: signsIn && (row.invite ?? !columns.includes('invite')) };
}

/** The rights that a row leaves somebody: those that it says nothing of stay. */
function rightsAfter(
  { signIn, manageContacts }: ImportRow,
  { authorisations }: ListedContact,
): Authorisation[] {
  const given = { 'sign-in': signIn, 'manage-contacts': manageContacts };
  const names = Object.keys(given) as (keyof typeof given)[];
  return [
    ...authorisations.filter((right) => !(right in given)),
    ...names.filter((right) => given[right] ?? authorisations.includes(right)),
  ];
}

/** Why somebody cannot be left with these rights by a file. */
function refusalOfRights(
  row: ImportRow,
  contact: ListedContact,
  authorisations: readonly Authorisation[],
): RowReason | null {
  const signsIn = authorisations.includes('sign-in');
  if (authorisations.includes('manage-contacts') && !signsIn)
    return { column: 'manageContacts', code: 'row_manage_needs_sign_in' };
  if (row.invite && !signsIn) return { column: 'invite', code: 'row_invite_needs_sign_in' };
  const wasWithdrawn =
    contact.hasAccount && contact.access === 'none' && !contact.authorisations.includes('sign-in');
  return wasWithdrawn && signsIn ? { column: 'signIn', code: 'row_access_withdrawn' } : null;
}

function takesLastAdministrator(
  contact: ListedContact,
  { fields }: ContactEdit,
  { administrators, now }: ImportRules,
): boolean {
  const before = administrationOf(contact);
  const after = administrationOf({ ...contact, rights: fields.rights });
  const others = [...administrators].flatMap(([id, term]) => (id === contact.id ? [] : [term]));
  return before !== null && leavesNobody(others, { before, after }, now);
}

function planChange(row: ImportRow, contact: ListedContact, rules: ImportRules): RowPlan {
  const authorisations = rightsAfter(row, contact);
  const refusal = refusalOfRights(row, contact, authorisations);
  if (refusal) return refused(refusal);
  const rights = rightsAfterRow(row, authorisations, contact.rights);
  const refusalOfDates = refusalOfTerms(row, rights);
  if (refusalOfDates) return refused(refusalOfDates);
  const phone = row.phone === contact.ownNumber ? contact.phone : row.phone;
  const edit = planEdit(
    {
      ...contact,
      authorisations: [...contact.authorisations],
      rights: [...contact.rights],
      productIds: [...contact.productIds],
      emailIsSignInName: contact.hasAccount,
    },
    {
      name: row.name,
      email: contact.email,
      jobTitle: row.jobTitle ?? contact.jobTitle,
      language: row.language ?? contact.language,
      authorisations,
      rights,
      productIds: [...(row.productIds ?? contact.productIds)],
      ...(phone !== undefined && { phone }),
    },
    rules.now,
  );
  if (!edit.phone.stays && edit.phone.refusal) return refused({ column: 'phone', code: edit.phone.refusal });
  const invites = row.invite === true && contact.access === 'none';
  if (edit.rightsRefusal) return refused(reasonOfPlan(edit.rightsRefusal, rights));
  if (isBlocked(contact, rules.now) && (invites || edit.changes.length > 0))
    return refused({ column: null, code: 'contact_blocked' });
  if (takesLastAdministrator(contact, edit, rules))
    return refused({ column: null, code: 'last_administrator' });
  return edit.changes.length > 0 ? { outcome: 'change', edit, invites } : { outcome: 'same', invites };
}

/**
 * Decides what a row of a file does, by the rules for one contact: it adds whoever is not listed, changes what it says otherwise
 * of whoever is, and leaves what it says nothing of. Nobody who was blocked, or whose access was withdrawn, comes back by a file.
 */
export function planImportRow(
  row: ImportRow,
  contact: ListedContact | undefined,
  rules: ImportRules,
): RowPlan {
  if (row.reasons.length > 0) return refused(...row.reasons);
  if (row.manageContacts && row.signIn === false)
    return refused({ column: 'manageContacts', code: 'row_manage_needs_sign_in' });
  return contact ? planChange(row, contact, rules) : planAddition(row, rules);
}

import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Authorisation } from '../../api-client/contacts/authorisation.ts';
import type { Transaction } from '../db/database.ts';
import { prepared } from '../db/prepared-statements.ts';
import { contactAuthorisations, contactProducts, contacts, invitations } from '../db/schema.ts';
import { rightsOfContact } from './given-rights-query.ts';

/** Which contact: row-level security besides lets no other organisation's be found. */
export interface ContactKey {
  readonly organisationId: string;
  readonly contactId: string;
}

/** Selects contacts with their rights, products and open invitation; the caller of this adds which ones. */
export const selectContacts = (tx: Transaction) =>
  tx
    .select({
      id: contacts.id,
      version: contacts.version,
      organisationId: contacts.organisationId,
      accountId: contacts.accountId,
      name: contacts.name,
      email: contacts.email,
      jobTitle: contacts.jobTitle,
      phoneMask: contacts.phoneMask,
      language: contacts.language,
      access: contacts.access,
      blockedAt: contacts.blockedAt,
      signInEndsAt: contacts.signInEndsAt,
      lastSignedInAt: contacts.lastSignedInAt,
      lastRemindedAt: contacts.lastRemindedAt,
      plannedFor: contacts.plannedFor,
      invitedAt: contacts.invitedAt,
      createdAt: contacts.createdAt,
      accessDecidedAt: contacts.accessDecidedAt,
      accessDecidedOrListedAt: contacts.accessDecidedOrListedAt,
      sortName: contacts.sortName,
      authorisations: sql<Authorisation[]>`array(
        select ${contactAuthorisations.authorisation}::text from ${contactAuthorisations}
        where ${contactAuthorisations.contactId} = ${contacts.id} order by ${contactAuthorisations.authorisation})`,
      rights: rightsOfContact,
      productIds: sql<string[]>`array(
        select ${contactProducts.productId} from ${contactProducts}
        where ${contactProducts.contactId} = ${contacts.id} order by ${contactProducts.productId})`,
      invitation: { id: invitations.id, sentAt: invitations.sentAt, lapsesAt: invitations.lapsesAt },
    })
    .from(contacts)
    .leftJoin(invitations, and(eq(invitations.contactId, contacts.id), isNull(invitations.endedAt)));

const isContact = ({ organisationId, contactId }: ContactKey) =>
  and(eq(contacts.organisationId, organisationId), eq(contacts.id, contactId));

const selectContact = prepared((tx) =>
  selectContacts(tx).where(
    and(
      eq(contacts.organisationId, sql.placeholder('organisationId')),
      eq(contacts.id, sql.placeholder('contactId')),
    ),
  ),
);

/** Gives one contact, or undefined where this organisation has none of that id. */
export async function findContact(tx: Transaction, { organisationId, contactId }: ContactKey) {
  const [contact] = await selectContact(tx, { organisationId, contactId });
  return contact;
}

/** Gives the contact of an organisation who has an account, or undefined. */
export async function findContactOfAccount(
  tx: Transaction,
  { organisationId, accountId }: { readonly organisationId: string; readonly accountId: string },
): Promise<ContactRow | undefined> {
  const isTheirs = and(eq(contacts.organisationId, organisationId), eq(contacts.accountId, accountId));
  const [contact] = await selectContacts(tx).where(isTheirs);
  return contact;
}

export type ContactRow = NonNullable<Awaited<ReturnType<typeof findContact>>>;

/**
 * Gives one contact, and keeps others from changing it until the transaction ends. Read only after the lock was had, so that
 * the rights and the invitation are of now too.
 */
export async function lockContact(tx: Transaction, key: ContactKey): Promise<ContactRow | undefined> {
  await tx.select({ id: contacts.id }).from(contacts).where(isContact(key)).for('update');
  return findContact(tx, key);
}

/** Puts a person on the authorisation list, without access. Throws the violation of `contacts_email_once_in_organisation`. */
export async function insertContact(tx: Transaction, contact: typeof contacts.$inferInsert): Promise<void> {
  await tx.insert(contacts).values(contact);
}

type ContactChanges = Partial<
  Pick<
    typeof contacts.$inferInsert,
    | 'accountId'
    | 'access'
    | 'accessDecidedAt'
    | 'blockedAt'
    | 'cameInAt'
    | 'email'
    | 'jobTitle'
    | 'invitedAt'
    | 'language'
    | 'lastRemindedAt'
    | 'methodRegisteredAt'
    | 'name'
    | 'ownPasswordAt'
    | 'phoneEncrypted'
    | 'phoneMask'
    | 'plannedAt'
    | 'plannedBy'
    | 'plannedFor'
    | 'suspensionIsToBegin'
  >
>;

/** Writes what changed of a contact. */
export async function updateContact(
  tx: Transaction,
  key: ContactKey,
  changes: ContactChanges,
): Promise<void> {
  await tx.update(contacts).set(changes).where(isContact(key));
}

/** Says that something changed which an administrator can edit: edits of the version before are refused from now on. */
export async function raiseVersion(tx: Transaction, key: ContactKey): Promise<void> {
  await tx
    .update(contacts)
    .set({ version: sql`${contacts.version} + 1` })
    .where(isContact(key));
}

/** Takes a contact off the list, with everything of theirs in this organisation: sessions, invitations, rights, products. */
export async function deleteContact(tx: Transaction, key: ContactKey): Promise<void> {
  await tx.delete(contacts).where(isContact(key));
}

import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Authorisation } from '../../api-client/contacts/authorisation.ts';
import { administratorAuthorisations } from '../../api-client/contacts/last-administrator.ts';
import type { Transaction } from '../db/database.ts';
import { contactAuthorisations, contactProducts, contacts, organisationProducts } from '../db/schema.ts';
import type { ContactKey } from './contact-queries.ts';

/** Gives a contact rights; those that they have already stay. */
export async function grantAuthorisations(
  tx: Transaction,
  key: ContactKey,
  authorisations: readonly Authorisation[],
): Promise<void> {
  if (authorisations.length === 0) return;
  const rows = authorisations.map((authorisation) => ({ ...key, authorisation }));
  await tx.insert(contactAuthorisations).values(rows).onConflictDoNothing();
}

/** Takes all rights from a contact. */
export async function removeAuthorisations(tx: Transaction, { contactId }: ContactKey): Promise<void> {
  await tx.delete(contactAuthorisations).where(eq(contactAuthorisations.contactId, contactId));
}

/** Lets a contact use products of their organisation. */
export async function grantProducts(
  tx: Transaction,
  key: ContactKey,
  productIds: readonly string[],
): Promise<void> {
  if (productIds.length === 0) return;
  await tx.insert(contactProducts).values(productIds.map((productId) => ({ ...key, productId })));
}

/** Takes all products from a contact. */
export async function removeProducts(tx: Transaction, { contactId }: ContactKey): Promise<void> {
  await tx.delete(contactProducts).where(eq(contactProducts.contactId, contactId));
}

/** Says whether the organisation has each of these products. */
export async function organisationHasProducts(
  tx: Transaction,
  organisationId: string,
  productIds: readonly string[],
): Promise<boolean> {
  if (productIds.length === 0) return true;
  const { organisationId: owner, productId } = organisationProducts;
  const among = and(eq(owner, organisationId), inArray(productId, [...productIds]));
  return (await tx.$count(organisationProducts, among)) === productIds.length;
}

/** Lets no other transaction take the right to manage contacts from anybody in the organisation until this one ends. */
export async function lockAdministrators(tx: Transaction, organisationId: string): Promise<void> {
  await tx
    .select({ contactId: contactAuthorisations.contactId })
    .from(contactAuthorisations)
    .where(
      and(
        eq(contactAuthorisations.organisationId, organisationId),
        eq(contactAuthorisations.authorisation, 'manage-contacts'),
      ),
    )
    .orderBy(asc(contactAuthorisations.contactId))
    .for('update');
}

/** Gives the ids of the contacts who can manage the organisation's contacts today: active, not blocked, with both rights. */
export async function activeAdministrators(tx: Transaction, organisationId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: contacts.id })
    .from(contacts)
    .innerJoin(contactAuthorisations, eq(contactAuthorisations.contactId, contacts.id))
    .where(
      and(
        eq(contacts.organisationId, organisationId),
        eq(contacts.access, 'active'),
        isNull(contacts.blockedAt),
        inArray(contactAuthorisations.authorisation, [...administratorAuthorisations]),
      ),
    )
    .groupBy(contacts.id)
    .having(sql`count(*) = ${administratorAuthorisations.length}`);
  return rows.map(({ id }) => id);
}

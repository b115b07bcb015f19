import { and, eq, inArray, sql } from 'drizzle-orm';
import { type GivenRight, givenOf, isAuthorisation } from '../../api-client/contacts/given-right.ts';
import type { Transaction } from '../db/database.ts';
import { insertMany } from '../db/inserting-many.ts';
import {
  contactAuthorisations,
  contactProducts,
  contactRights,
  organisationProducts,
  organisationRights,
} from '../db/schema.ts';
import type { ContactKey } from './contact-queries.ts';

const date = (text: string | null) => (text === null ? null : new Date(text));

const excluded = { startsAt: sql`excluded.starts_at`, endsAt: sql`excluded.ends_at` };

const isSame = (one: GivenRight, other: GivenRight | undefined): boolean =>
  other !== undefined && one.startsAt === other.startsAt && one.endsAt === other.endsAt;

async function giveRight(tx: Transaction, key: ContactKey, given: GivenRight): Promise<void> {
  const term = { startsAt: date(given.startsAt), endsAt: date(given.endsAt) };
  const { right } = given;
  if (isAuthorisation(right))
    await tx
      .insert(contactAuthorisations)
      .values({ ...key, authorisation: right, ...term })
      .onConflictDoUpdate({
        target: [contactAuthorisations.contactId, contactAuthorisations.authorisation],
        set: excluded,
      });
  else
    await tx
      .insert(contactRights)
      .values({ ...key, rightId: right, ...term })
      .onConflictDoUpdate({ target: [contactRights.contactId, contactRights.rightId], set: excluded });
}

async function takeRight(tx: Transaction, { contactId }: ContactKey, right: string): Promise<void> {
  if (isAuthorisation(right)) {
    const { contactId: owner, authorisation } = contactAuthorisations;
    await tx.delete(contactAuthorisations).where(and(eq(owner, contactId), eq(authorisation, right)));
  } else {
    const { contactId: owner, rightId } = contactRights;
    await tx.delete(contactRights).where(and(eq(owner, contactId), eq(rightId, right)));
  }
}

/**
 * Gives a contact exactly these rights instead of those that they had. What stays as it is, is not written: an end that was told stays
 * told.
 */
export async function writeRights(
  tx: Transaction,
  key: ContactKey,
  before: readonly GivenRight[],
  after: readonly GivenRight[],
): Promise<void> {
  for (const { right } of before) if (!givenOf(after, right)) await takeRight(tx, key, right);
  for (const given of after)
    if (!isSame(given, givenOf(before, given.right))) await giveRight(tx, key, given);
}

/** A right of one contact among many; `invitesAtStart`: their invitation waits until their right to sign in begins. */
interface RightOfContact extends ContactKey {
  readonly given: GivenRight;
  readonly invitesAtStart: boolean;
}

/** Gives rights to many contacts who had none. */
export async function grantRightsToMany(tx: Transaction, rights: readonly RightOfContact[]): Promise<void> {
  const known: (typeof contactAuthorisations.$inferInsert)[] = [];
  const defined: (typeof contactRights.$inferInsert)[] = [];
  for (const { organisationId, contactId, given, invitesAtStart } of rights) {
    const { right } = given;
    const row = { organisationId, contactId, startsAt: date(given.startsAt), endsAt: date(given.endsAt) };
    if (isAuthorisation(right))
      known.push({ ...row, authorisation: right, invitesAtStart: invitesAtStart && right === 'sign-in' });
    else defined.push({ ...row, rightId: right });
  }
  await insertMany(tx, contactAuthorisations, known);
  await insertMany(tx, contactRights, defined);
}

/** Has the invitation of a contact wait until their right to sign in begins. */
export async function inviteAtStart(tx: Transaction, { contactId }: ContactKey): Promise<void> {
  const { contactId: owner, authorisation } = contactAuthorisations;
  await tx
    .update(contactAuthorisations)
    .set({ invitesAtStart: true })
    .where(and(eq(owner, contactId), eq(authorisation, 'sign-in')));
}

/** Says whether the organisation is offered each of the provider's rights among these. */
export async function organisationHasRights(
  tx: Transaction,
  organisationId: string,
  rights: readonly GivenRight[],
): Promise<boolean> {
  const ids = rights.map(({ right }) => right).filter((right) => !isAuthorisation(right));
  if (ids.length === 0) return true;
  const { organisationId: owner, rightId } = organisationRights;
  const among = and(eq(owner, organisationId), inArray(rightId, ids));
  return (await tx.$count(organisationRights, among)) === new Set(ids).size;
}

/** Lets a contact use products of their organisation. */
export async function grantProducts(
  tx: Transaction,
  key: ContactKey,
  productIds: readonly string[],
): Promise<void> {
  await grantProductsToMany(
    tx,
    productIds.map((productId) => ({ ...key, productId })),
  );
}

/** Lets many contacts use products of their organisation. */
export async function grantProductsToMany(
  tx: Transaction,
  uses: readonly (ContactKey & { readonly productId: string })[],
): Promise<void> {
  await insertMany(tx, contactProducts, uses);
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

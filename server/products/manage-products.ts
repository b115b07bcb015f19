import { v7 as uuidv7 } from 'uuid';
import type { NewProduct } from '../../api-client/products/new-product.ts';
import { type Actor, recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { organisationProducts, products } from '../db/schema.ts';
import { removeProductOf, usersOfProduct } from './product-queries.ts';

/** Makes a product that organisations can have. Gives its id; throws the violation of `products_url_unique` for a known address. */
export async function addProduct(
  tx: Transaction,
  { name, description, url, program }: NewProduct,
  actor: Actor,
): Promise<string> {
  const id = uuidv7();
  await tx.insert(products).values({
    id,
    nameNl: name.nl,
    nameEn: name.en,
    descriptionNl: description.nl,
    descriptionEn: description.en,
    url,
    programName: program?.name ?? null,
    programUrl: program?.downloadUrl ?? null,
  });
  await recordEvent(tx, 'product.added', { ...actor, details: { productId: id, url } });
  return id;
}

interface Ownership {
  readonly organisationId: string;
  readonly productId: string;
}

/** Lets an organisation have a product, to be given to its contacts. Says whether it had not yet. */
export async function addProductTo(tx: Transaction, ownership: Ownership, actor: Actor): Promise<boolean> {
  const { organisationId, productId } = ownership;
  const added = await tx.insert(organisationProducts).values(ownership).onConflictDoNothing().returning();
  if (added.length === 0) return false;
  await recordEvent(tx, 'organisation.product-added', { ...actor, organisationId, details: { productId } });
  return true;
}

/** Takes a product from an organisation, and from those of its contacts who use it. Says how many those were; undefined where it had none. */
export async function removeProductFrom(
  tx: Transaction,
  ownership: Ownership,
  actor: Actor,
): Promise<number | undefined> {
  const { organisationId, productId } = ownership;
  const contacts = await usersOfProduct(tx, ownership);
  if (!(await removeProductOf(tx, ownership))) return undefined;
  await recordEvent(tx, 'organisation.product-removed', {
    ...actor,
    organisationId,
    details: { productId, contacts },
  });
  return contacts;
}

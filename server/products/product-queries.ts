import { and, eq } from 'drizzle-orm';
import type { Product } from '../../api-client/products/product.ts';
import type { Transaction } from '../db/database.ts';
import { contactProducts, organisationProducts, products } from '../db/schema.ts';

const productColumns = {
  id: products.id,
  name: { nl: products.nameNl, en: products.nameEn },
  description: { nl: products.descriptionNl, en: products.descriptionEn },
  url: products.url,
  programName: products.programName,
  programUrl: products.programUrl,
};

const productOf = ({
  programName,
  programUrl,
  ...product
}: Omit<Product, 'program'> & Record<'programName' | 'programUrl', string | null>): Product => ({
  ...product,
  program: programName && programUrl ? { name: programName, downloadUrl: programUrl } : null,
});

/** The products that an organisation has, by name. */
export async function productsOfOrganisation(tx: Transaction, organisationId: string): Promise<Product[]> {
  const rows = await tx
    .select(productColumns)
    .from(organisationProducts)
    .innerJoin(products, eq(products.id, organisationProducts.productId))
    .where(eq(organisationProducts.organisationId, organisationId))
    .orderBy(products.nameNl, products.id);
  return rows.map(productOf);
}

/** The products that a contact may use, by name. */
export async function productsOfContact(
  tx: Transaction,
  { organisationId, contactId }: { organisationId: string; contactId: string },
): Promise<Product[]> {
  const rows = await tx
    .select(productColumns)
    .from(contactProducts)
    .innerJoin(products, eq(products.id, contactProducts.productId))
    .where(and(eq(contactProducts.organisationId, organisationId), eq(contactProducts.contactId, contactId)))
    .orderBy(products.nameNl, products.id);
  return rows.map(productOf);
}

/** Every product that organisations can have, by name, with how many have it. */
export async function listProducts(tx: Transaction): Promise<(Product & { organisations: number })[]> {
  const rows = await tx
    .select({
      ...productColumns,
      organisations: tx.$count(organisationProducts, eq(organisationProducts.productId, products.id)),
    })
    .from(products)
    .orderBy(products.nameNl, products.id);
  return rows.map(({ organisations, ...row }) => ({ ...productOf(row), organisations }));
}

/** How many contacts of an organisation use a product. */
export const usersOfProduct = (
  tx: Transaction,
  { organisationId, productId }: { organisationId: string; productId: string },
): Promise<number> =>
  tx.$count(
    contactProducts,
    and(eq(contactProducts.organisationId, organisationId), eq(contactProducts.productId, productId)),
  );

/** Takes a product from an organisation; the database takes it from its contacts. Says whether it had it. */
export async function removeProductOf(
  tx: Transaction,
  { organisationId, productId }: { organisationId: string; productId: string },
): Promise<boolean> {
  const removed = await tx
    .delete(organisationProducts)
    .where(
      and(
        eq(organisationProducts.organisationId, organisationId),
        eq(organisationProducts.productId, productId),
      ),
    )
    .returning();
  return removed.length > 0;
}

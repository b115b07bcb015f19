import { and, eq } from 'drizzle-orm';
import type { Product } from '../../api-client/products/product.ts';
import type { Transaction } from '../db/database.ts';
import { contactProducts, organisationProducts, products } from '../db/schema.ts';

const productColumns = {
  id: products.id,
  name: { nl: products.nameNl, en: products.nameEn },
  description: { nl: products.descriptionNl, en: products.descriptionEn },
  url: products.url,
};

/** The products that an organisation has, by name. */
export function productsOfOrganisation(tx: Transaction, organisationId: string): Promise<Product[]> {
  return tx
    .select(productColumns)
    .from(organisationProducts)
    .innerJoin(products, eq(products.id, organisationProducts.productId))
    .where(eq(organisationProducts.organisationId, organisationId))
    .orderBy(products.nameNl, products.id);
}

/** The products that a contact may use, by name. */
export function productsOfContact(
  tx: Transaction,
  { organisationId, contactId }: { organisationId: string; contactId: string },
): Promise<Product[]> {
  return tx
    .select(productColumns)
    .from(contactProducts)
    .innerJoin(products, eq(products.id, contactProducts.productId))
    .where(and(eq(contactProducts.organisationId, organisationId), eq(contactProducts.contactId, contactId)))
    .orderBy(products.nameNl, products.id);
}

import { eq } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { organisationBrands } from '../db/schema.ts';

/** What an organisation has of a brand of its own; null as a whole, from a left join, where it has none: its first column says so. */
export const brandColumns = {
  organisationId: organisationBrands.organisationId,
  name: organisationBrands.name,
  logoId: organisationBrands.logoId,
  hue: organisationBrands.hue,
  chroma: organisationBrands.chroma,
  serviceDeskPhone: organisationBrands.serviceDeskPhone,
  serviceDeskEmail: organisationBrands.serviceDeskEmail,
};

export type BrandRow = {
  readonly [Column in keyof typeof brandColumns]: (typeof organisationBrands.$inferSelect)[Column];
};

/** The brand that an organisation has of its own; undefined where it has the provider's. */
export async function findBrand(tx: Transaction, organisationId: string): Promise<BrandRow | undefined> {
  const [row] = await tx
    .select(brandColumns)
    .from(organisationBrands)
    .where(eq(organisationBrands.organisationId, organisationId));
  return row;
}

/** The logo that has this id; undefined where there is none, or none any more. */
export async function findLogoSvg(tx: Transaction, logoId: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ svg: organisationBrands.logoSvg })
    .from(organisationBrands)
    .where(eq(organisationBrands.logoId, logoId));
  return row?.svg ?? undefined;
}

/** Writes the brand of an organisation, in place of the one that it had. */
export async function writeBrand(
  tx: Transaction,
  brand: Omit<typeof organisationBrands.$inferInsert, 'updatedAt'> & { readonly updatedAt: Date },
): Promise<void> {
  const { organisationId, ...columns } = brand;
  await tx
    .insert(organisationBrands)
    .values(brand)
    .onConflictDoUpdate({ target: organisationBrands.organisationId, set: columns });
}

/** Takes an organisation's own brand away: it has the provider's again. */
export async function removeBrand(tx: Transaction, organisationId: string): Promise<void> {
  await tx.delete(organisationBrands).where(eq(organisationBrands.organisationId, organisationId));
}

import { and, eq } from 'drizzle-orm';
import type { Right } from '../../api-client/rights/right.ts';
import type { Transaction } from '../db/database.ts';
import { contactRights, organisationRights, rights } from '../db/schema.ts';

const rightColumns = {
  id: rights.id,
  name: { nl: rights.nameNl, en: rights.nameEn },
  description: { nl: rights.descriptionNl, en: rights.descriptionEn },
};

/** The rights that an organisation can give to its contacts, by name. */
export const rightsOfOrganisation = (tx: Transaction, organisationId: string): Promise<Right[]> =>
  tx
    .select(rightColumns)
    .from(organisationRights)
    .innerJoin(rights, eq(rights.id, organisationRights.rightId))
    .where(eq(organisationRights.organisationId, organisationId))
    .orderBy(rights.nameNl, rights.id);

/** Every right that the provider defined, by name, with how many organisations can give it. */
export const listRights = (tx: Transaction): Promise<(Right & { organisations: number })[]> =>
  tx
    .select({
      ...rightColumns,
      organisations: tx.$count(organisationRights, eq(organisationRights.rightId, rights.id)),
    })
    .from(rights)
    .orderBy(rights.nameNl, rights.id);

/** How many contacts of an organisation have a right. */
export const holdersOfRight = (
  tx: Transaction,
  { organisationId, rightId }: { organisationId: string; rightId: string },
): Promise<number> =>
  tx.$count(
    contactRights,
    and(eq(contactRights.organisationId, organisationId), eq(contactRights.rightId, rightId)),
  );

import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { ListedContact } from '../../api-client/contact-jobs/plan-import-row.ts';
import { type ContactRow, selectContacts } from '../contacts/contact-queries.ts';
import { openContactPhone } from '../contacts/sealed-phone.ts';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import type { Sealer } from '../secrets/encryption.ts';

/** A contact whom a file is about, for the plan and as the row that is changed. */
export interface FoundContact {
  readonly row: ContactRow;
  readonly listed: ListedContact;
}

interface Search {
  readonly organisationId: string;
  readonly emails: readonly string[];
  /** Nobody else changes them until the transaction ends. */
  readonly isLocked: boolean;
}

const listedOf = (row: ContactRow, ownNumber: string | null): ListedContact => ({
  id: row.id,
  name: row.name,
  email: row.email,
  phone: row.phoneMask ?? '',
  ownNumber,
  jobTitle: row.jobTitle,
  language: row.language,
  authorisations: row.authorisations,
  rights: row.rights,
  productIds: row.productIds,
  access: row.access,
  hasAccount: row.accountId !== null,
  blockedAt: row.blockedAt,
});

/** Gives the contacts of an organisation with these addresses, by address; each with the number that the row may give too. */
export async function findListedContacts(
  tx: Transaction,
  sealer: Sealer,
  { organisationId, emails, isLocked }: Search,
): Promise<Map<string, FoundContact>> {
  const areMeant = and(
    eq(contacts.organisationId, organisationId),
    sql`${contacts.email} = any(${sql.param([...emails])}::text[])`,
  );
  if (isLocked) {
    const lock = tx.select({ id: contacts.id }).from(contacts).where(areMeant).orderBy(contacts.id);
    if ((await lock.for('update')).length === 0) return new Map();
  }
  const found = await selectContacts(tx).where(areMeant);
  const phones = await tx
    .select({ id: contacts.id, sealed: contacts.phoneEncrypted })
    .from(contacts)
    .where(and(areMeant, isNotNull(contacts.phoneEncrypted)));
  const numbers = new Map(
    phones.map(({ id, sealed }) => [id, sealed ? openContactPhone(sealer, id, sealed) : null]),
  );
  return new Map(
    found.map((row) => [row.email, { row, listed: listedOf(row, numbers.get(row.id) ?? null) }]),
  );
}

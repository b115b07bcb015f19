import { sql } from 'drizzle-orm';
import type { ContactFields } from '../../api-client/contacts/contact-fields.ts';
import { planRights } from '../../api-client/contacts/plan-rights.ts';
import { recordEvents } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { insertMany } from '../db/inserting-many.ts';
import { contacts } from '../db/schema.ts';
import { type Acting, actorOf } from './acting.ts';
import { grantProductsToMany, grantRightsToMany } from './rights-queries.ts';
import { sealedPhone } from './sealed-phone.ts';

/** Somebody to put on the list: by fields that were checked as those of one contact are. */
export interface NewContact {
  readonly contactId: string;
  readonly fields: ContactFields;
  /** Their invitation goes out when their right to sign in begins. */
  readonly invitesAtStart?: boolean;
}

const noRights = { access: 'none', rights: [] } as const;

/**
 * Puts many people on an organisation's list in a few statements, with their rights, products and the trace in the history; nobody is
 * invited. Gives the ids of those who were put on it: whoever is listed already is left out.
 */
export async function insertContacts(
  tx: Transaction,
  acting: Acting,
  organisationId: string,
  added: readonly NewContact[],
): Promise<ReadonlySet<string>> {
  if (added.length === 0) return new Set();
  const { sealer, now } = acting.services;
  const createdAt = now();
  const inserted = await insertMany(
    tx,
    contacts,
    added.map(({ contactId, fields: { name, email, jobTitle, language, phone } }) => ({
      id: contactId,
      organisationId,
      name,
      email,
      jobTitle,
      language,
      createdAt,
      ...sealedPhone(sealer, contactId, phone || null),
    })),
    sql`on conflict (organisation_id, email) do nothing returning id`,
  );
  const ids = new Set(inserted.map(({ id }) => String(id)));
  const listed = added.filter(({ contactId }) => ids.has(contactId));
  const rightsOf = new Map(
    listed.map(({ contactId, fields }) => [contactId, planRights(noRights, fields, createdAt).rights]),
  );
  await grantRightsToMany(
    tx,
    listed.flatMap(({ contactId, invitesAtStart = false }) =>
      (rightsOf.get(contactId) ?? []).map((given) => ({ organisationId, contactId, given, invitesAtStart })),
    ),
  );
  await grantProductsToMany(
    tx,
    listed.flatMap(({ contactId, fields }) =>
      fields.productIds.map((productId) => ({ organisationId, contactId, productId })),
    ),
  );
  await recordEvents(
    tx,
    'contact.added',
    listed.map(({ contactId, fields }) => ({
      ...actorOf(acting),
      organisationId,
      contactId,
      occurredAt: createdAt,
      details: {
        authorisations: fields.authorisations,
        rights: rightsOf.get(contactId) ?? [],
        productIds: fields.productIds,
      },
    })),
  );
  return ids;
}

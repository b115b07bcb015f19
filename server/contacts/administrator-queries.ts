import { and, asc, eq, exists, gt, isNull, or } from 'drizzle-orm';
import { administrationOf } from '../../api-client/contacts/last-administrator.ts';
import type { Term } from '../../api-client/contacts/right-term.ts';
import type { Transaction } from '../db/database.ts';
import { contactAuthorisations, contacts } from '../db/schema.ts';
import type { Recipient } from '../messages/mailer.ts';
import type { ContactKey } from './contact-queries.ts';
import { isCurrent, isNotBlocked } from './current-right.ts';
import { rightsOfContact } from './given-rights-query.ts';

/** Gives the contacts administrators of an organisation whom mail about its contacts goes to: those who can manage them now. */
export const listAdministrators = (
  tx: Transaction,
  organisationId: string,
  now: Date,
): Promise<Recipient[]> =>
  tx
    .select({ name: contacts.name, email: contacts.email, language: contacts.language })
    .from(contacts)
    .innerJoin(contactAuthorisations, eq(contactAuthorisations.contactId, contacts.id))
    .where(
      and(
        eq(contacts.organisationId, organisationId),
        eq(contactAuthorisations.authorisationName, 'manage-contacts'),
        isCurrent(contactAuthorisations, now),
        eq(contacts.access, 'active'),
        isNotBlocked(now),
        or(isNull(contacts.signInEndsAt), gt(contacts.signInEndsAt, now)),
      ),
    );

/** Lets no other transaction change the right to manage contacts of anybody in the organisation until this one ends. */
export async function lockAdministrators(tx: Transaction, organisationId: string): Promise<void> {
  await tx
    .select({ contactId: contactAuthorisations.contactId })
    .from(contactAuthorisations)
    .where(
      and(
        eq(contactAuthorisations.organisationId, organisationId),
        eq(contactAuthorisations.authorisationName, 'manage-contacts'),
      ),
    )
    .orderBy(asc(contactAuthorisations.contactId))
    .for('update');
}

/** Gives from when until when each contact of an organisation who is to manage its contacts can do so. */
export async function administrations(tx: Transaction, organisationId: string): Promise<Map<string, Term>> {
  const rows = await tx
    .select({
      id: contacts.id,
      access: contacts.access,
      blockedAt: contacts.blockedAt,
      rights: rightsOfContact,
    })
    .from(contacts)
    .where(
      and(
        eq(contacts.organisationId, organisationId),
        exists(
          tx
            .select({ id: contactAuthorisations.contactId })
            .from(contactAuthorisations)
            .where(
              and(
                eq(contactAuthorisations.contactId, contacts.id),
                eq(contactAuthorisations.authorisationName, 'manage-contacts'),
              ),
            ),
        ),
      ),
    );
  return new Map(
    rows.flatMap((row) => {
      const term = administrationOf(row);
      return term ? [[row.id, term] as const] : [];
    }),
  );
}

/** Gives from when until when the other contacts of an organisation can manage its contacts. */
export async function otherAdministrations(
  tx: Transaction,
  { organisationId, contactId }: ContactKey,
): Promise<Term[]> {
  const all = await administrations(tx, organisationId);
  return [...all].flatMap(([id, term]) => (id === contactId ? [] : [term]));
}

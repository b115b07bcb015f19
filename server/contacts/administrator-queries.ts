import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { contactAuthorisations, contacts } from '../db/schema.ts';
import type { Recipient } from '../messages/mailer.ts';

/** Gives the contacts administrators of an organisation whom mail about its contacts goes to: active, and not blocked. */
export const listAdministrators = (tx: Transaction, organisationId: string): Promise<Recipient[]> =>
  tx
    .select({ name: contacts.name, email: contacts.email, language: contacts.language })
    .from(contacts)
    .innerJoin(contactAuthorisations, eq(contactAuthorisations.contactId, contacts.id))
    .where(
      and(
        eq(contacts.organisationId, organisationId),
        eq(contactAuthorisations.authorisation, 'manage-contacts'),
        eq(contacts.access, 'active'),
        isNull(contacts.blockedAt),
      ),
    );

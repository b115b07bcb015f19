import { sql } from 'drizzle-orm';
import { newestEvents } from '../../audit/newest-events.ts';
import type { Transaction } from '../../db/database.ts';
import { auditEvents } from '../../db/schema.ts';

/** In the words of the index `audit_events_of_exports`, so that it is used. */
const isExport = sql`${auditEvents.event} = 'contacts.exported'`;

/** Gives the exports of an organisation's list that were made last, newest first, with who made them. */
export const newestExports = (tx: Transaction, organisationId: string, limit: number) =>
  newestEvents(tx, organisationId, isExport, limit);

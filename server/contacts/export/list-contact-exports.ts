import * as z from 'zod/mini';
import type { ExportFormat } from '../../../api-client/contacts/export-contacts.ts';
import { contactExportsShown } from '../../../api-client/contacts/list-contact-exports.ts';
import type { Operations } from '../../../api-client/operations.ts';
import { actorNamed } from '../../audit/actor-named.ts';
import type { Handler } from '../../http/handler.ts';
import { organisationContext } from '../../http/organisation-context.ts';
import { newestExports } from './contact-export-queries.ts';

/** What the audit keeps of an export. */
const exportDetailsSchema = z.object({
  format: z.custom<ExportFormat>(),
  filters: z.string(),
  contacts: z.int(),
});

/** Gives who exported the list last, when, as what and how much of it, from the history that nobody can change. */
export const listContactExports: Handler<Operations['listContactExports']> = async ({ caller, services }) => {
  const rows = await services.database.transaction(organisationContext(caller), (tx) =>
    newestExports(tx, caller.organisationId, contactExportsShown),
  );
  return {
    exports: rows.map((row) => ({
      id: row.id,
      at: row.occurredAt.toISOString(),
      by: actorNamed(row),
      ...exportDetailsSchema.parse(row.details),
    })),
  };
};

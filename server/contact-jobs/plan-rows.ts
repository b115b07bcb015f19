import {
  type ImportRules,
  planImportRow,
  type RowPlan,
} from '../../api-client/contact-jobs/plan-import-row.ts';
import { type ImportRow, readImportRow } from '../../api-client/contact-jobs/read-import-row.ts';
import { administrations } from '../contacts/administrator-queries.ts';
import type { Transaction } from '../db/database.ts';
import { productsOfOrganisation } from '../products/product-queries.ts';
import { rightsOfOrganisation } from '../rights/right-queries.ts';
import type { Services } from '../services.ts';
import type { ContactJobRecord } from './contact-job-queries.ts';
import type { ContactJobRowRecord } from './contact-job-row-queries.ts';
import { type FoundContact, findListedContacts } from './listed-contacts.ts';
import { openCells } from './sealed-cells.ts';

/** A row of a file with what it asks for and what becomes of it by the list as it is now. */
export interface PlannedRow {
  readonly row: ContactJobRowRecord;
  readonly asked: ImportRow;
  readonly contact: FoundContact | undefined;
  readonly plan: RowPlan;
}

/** Reads rows of a file and plans each by the list as it is now. `isLocked`: it stays so until the transaction ends. */
export async function planRows(
  tx: Transaction,
  { sealer, config, now }: Services,
  job: ContactJobRecord,
  rows: readonly ContactJobRowRecord[],
  isLocked: boolean,
): Promise<PlannedRow[]> {
  const { organisationId, columns, language } = job;
  const named = {
    products: await productsOfOrganisation(tx, organisationId),
    rights: await rightsOfOrganisation(tx, organisationId),
  };
  const read = rows.map((row) => ({ row, asked: readImportRow(openCells(sealer, row), columns, named) }));
  const emails = [...new Set(read.map(({ asked }) => asked.email))];
  const found = await findListedContacts(tx, sealer, { organisationId, emails, isLocked });
  const rules: ImportRules = {
    hostingDomain: config.hostingDomain,
    columns,
    language,
    administrators: await administrations(tx, organisationId),
    now: now(),
  };
  return read.map(({ row, asked }) => {
    const contact = found.get(asked.email);
    return { row, asked, contact, plan: planImportRow(asked, contact?.listed, rules) };
  });
}

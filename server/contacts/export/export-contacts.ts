import type { Readable } from 'node:stream';
import { writeContactFilters } from '../../../api-client/contacts/contact-list-view.ts';
import { type ExportFormat, exportFormats, mostInPdf } from '../../../api-client/contacts/export-contacts.ts';
import type { Operations } from '../../../api-client/operations.ts';
import { recordEvent } from '../../audit/record-event.ts';
import type { Handler } from '../../http/handler.ts';
import { organisationContext } from '../../http/organisation-context.ts';
import { Refusal } from '../../http/refusal.ts';
import { productsOfOrganisation } from '../../products/product-queries.ts';
import { actorOf } from '../acting.ts';
import { countSelected } from '../contact-list-queries.ts';
import { findSpelled } from '../search-spellings.ts';
import { exportColumns, exportFormatsOf } from './export-columns.ts';
import type { ExportTable } from './export-table.ts';
import { exportTexts } from './export-texts.ts';
import { walkView } from './walk-view.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

/** What no file system takes in a name, and what a name cannot be seen by. */
const unfitForName = /[/\\:*?"<>|\p{C}]+/gu;

const fileNameOf = (words: string, format: ExportFormat) =>
  `${words.replace(unfitForName, ' ').replace(/\s+/g, ' ').trim().slice(0, 120)}.${format}`;

async function* rowsOf(
  contacts: ReturnType<typeof walkView>,
  { rowOf }: ReturnType<typeof exportColumns>,
): AsyncGenerator<string[]> {
  for await (const contact of contacts) yield rowOf(contact);
}

/**
 * Gives the contacts of a view as a file, in the person's language, streamed: memory does not grow with the list. Who exported
 * what, and how many, goes into the history before the first row does. Refuses a PDF of more contacts than go on paper.
 */
export const exportContacts: Handler<Operations['exportContacts']> = async (call) => {
  const { caller, services } = call;
  const { format, ...view } = call.query;
  const { organisationId } = caller;
  const { language, organisationName, contactName } = caller.shown;
  const context = organisationContext(caller);
  const asOf = services.now();
  const { total, products } = await services.database.transaction(context, async (tx) => {
    const { found } = await findSpelled(
      tx,
      { organisationId, search: view.search },
      (terms) => countSelected(tx, { organisationId, view, terms, asOf }),
      (count) => count === 0,
    );
    if (format === 'pdf' && found > mostInPdf) throw new Refusal('export_too_long');
    const details = { format, filters: writeContactFilters(view), contacts: found };
    await recordEvent(tx, 'contacts.exported', {
      ...actorOf(call),
      organisationId,
      occurredAt: asOf,
      details,
    });
    return { total: found, products: await productsOfOrganisation(tx, organisationId) };
  });

  const texts = exportTexts[language];
  const tableOf = (columns = exportColumns(language, products)): ExportTable => ({
    headings: columns.headings,
    rows: rowsOf(walkView(services, { context, view, asOf }), columns),
  });
  const write: Record<ExportFormat, () => Readable | Promise<Readable>> = {
    csv: () => writeCsv(tableOf(), language),
    xlsx: () => writeXlsx(tableOf(), texts.title),
    pdf: async () => {
      // What draws pages takes long to load, and few need it.
      const { signatureList } = await import('./signature-list.ts');
      return signatureList({
        table: tableOf,
        products,
        language,
        organisationName,
        madeBy: contactName,
        madeAt: asOf,
        total,
        isWhole: writeContactFilters(view) === '',
      });
    },
  };
  const day = exportFormatsOf(language).inFileName(asOf);
  return {
    name: fileNameOf(texts.fileName(organisationName, day), format),
    type: exportFormats[format],
    content: await write[format](),
  };
};

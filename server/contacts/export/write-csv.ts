import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Language } from '../../../api-client/language.ts';
import type { ExportTable } from './export-table.ts';

/** What spreadsheets separate by where the decimal sign is a comma, and where it is a point: with another one all stands in one column. */
const delimiters = { nl: ';', en: ',' } satisfies Record<Language, string>;

async function* lines({ headings, rows }: ExportTable): AsyncGenerator<readonly string[]> {
  yield headings;
  yield* rows;
}

/**
 * Writes a list as CSV (RFC 4180) in UTF-8, a row at a time. Every cell is quoted and its quotes are doubled; one that begins with
 * = + - @, a tab or CR is prefixed by an apostrophe, so that no spreadsheet takes it for a formula (OWASP CSV injection).
 */
export const writeCsv = (table: ExportTable, language: Language): Readable =>
  pipeline(
    Readable.from(lines(table)),
    stringify({
      bom: true,
      delimiter: delimiters[language],
      quoted: true,
      quoted_empty: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    }),
    // Whoever reads the result gets the error; whoever leaves ends the reading of the list.
    () => undefined,
  );

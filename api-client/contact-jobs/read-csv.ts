import { parse } from 'csv-parse/browser/esm/sync';
import { Refusal } from '../refusal.ts';
import { mostImportedRows } from './contact-job.ts';

/** A line of a file that says something, with the number under which an editor or a spreadsheet shows it. */
export interface FileLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Excel writes UTF-8 with a mark, UTF-16 for "Unicode text", and otherwise the code page of Western Windows. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const delimiters = [';', ',', '\t', '|'] as const;

/** The delimiter that the headings have most of; what stands between quotes does not count. */
function delimiterOf(text: string): string {
  const headings = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)[0] ?? '';
  const count = (delimiter: string) => headings.split(delimiter).length;
  return delimiters.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** How many lines of an editor a record takes, by the line breaks in its cells. */
const breaksIn = (record: readonly string[]): number =>
  record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/**
 * Reads comma-separated values (RFC 4180) as spreadsheets and people write them: with `;`, `,`, tab or `|` between, with or
 * without a byte order mark, with Excel's `sep=` line, in UTF-8, UTF-16 or Windows-1252. Lines without any text are left out.
 * Throws `contact_file_unreadable` where the quotes do not close, and `contact_file_too_long`.
 */
export function readCsv(bytes: Uint8Array): FileLine[] {
  const text = decode(bytes);
  if (text.includes('\0')) throw new Refusal('contact_file_unreadable');
  const separator = /^sep=(.)\r?\n/.exec(text);
  const content = separator ? text.slice(separator[0].length) : text;
  let records: string[][];
  try {
    records = parse(content, {
      delimiter: separator?.[1] ?? delimiterOf(content),
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: 2 * mostImportedRows,
    });
  } catch (cause) {
    throw Object.assign(new Refusal('contact_file_unreadable'), { cause });
  }
  const lines: FileLine[] = [];
  let line = separator ? 2 : 1;
  for (const cells of records) {
    if (cells.some((cell) => cell.trim() !== '')) lines.push({ line, cells });
    line += 1 + breaksIn(cells);
  }
  if (lines.length > mostImportedRows + 1 || records.length === 2 * mostImportedRows)
    throw new Refusal('contact_file_too_long');
  return lines;
}

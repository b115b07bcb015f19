import { largestImportFile } from '../../api-client/contact-jobs/contact-job.ts';
import { type FileLine, readCsv } from '../../api-client/contact-jobs/read-csv.ts';
import { mostColumns } from '../../api-client/contact-jobs/set-import-columns.ts';
import { Refusal } from '../http/refusal.ts';
import { readXlsx } from './read-xlsx.ts';

/** A file of contacts: its headings, and the lines below them. */
export interface ContactFile {
  readonly headings: readonly string[];
  readonly lines: readonly FileLine[];
}

const beginsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** ZIP, as XLSX is; and the container of Excel before 2007, and of workbooks with a password. */
const zip = [0x50, 0x4b, 0x03, 0x04];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

function linesOf(bytes: Uint8Array): FileLine[] | Promise<FileLine[]> {
  if (beginsWith(bytes, compoundFile)) throw new Refusal('contact_file_unreadable');
  return beginsWith(bytes, zip) ? readXlsx(bytes) : readCsv(bytes);
}

/**
 * Reads a file of contacts, as CSV or XLSX by what is in it, whatever its name says. Throws `contact_file_unreadable`,
 * `contact_file_too_long`, `payload_too_large`, and `contact_file_empty` where there are no headings or nobody below them.
 */
export async function readContactFile(bytes: Uint8Array): Promise<ContactFile> {
  if (bytes.length > largestImportFile) throw new Refusal('payload_too_large');
  const [first, ...lines] = await linesOf(bytes);
  const cells = first?.cells.map((cell) => cell.trim()) ?? [];
  const headings = cells.slice(0, cells.findLastIndex((heading) => heading !== '') + 1);
  if (lines.length === 0 || headings.some((heading) => heading.includes('@')))
    throw new Refusal('contact_file_empty');
  if (headings.length > mostColumns) throw new Refusal('contact_file_unreadable');
  return { headings, lines };
}

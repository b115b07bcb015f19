import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { extractText, getDocumentProxy } from 'unpdf';
import type { ExportFormat } from '../../api-client/contacts/export-contacts.ts';
import type { Browser } from './browser.ts';

/** The cells of a CSV file as a spreadsheet reads them, whatever it is separated by. */
export const cellsInCsv = (bytes: Uint8Array): string[][] =>
  parse(Buffer.from(bytes), { bom: true, delimiter: [';', ','] });

/** The cells of the one sheet of a workbook, as text. Fails where one of them is anything but text. */
export function cellsInXlsx(bytes: Uint8Array): string[][] {
  const parts = unzipSync(bytes);
  const rows: string[][] = [];
  const parser = new SaxesParser();
  let cell: string | undefined;
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') rows.push([]);
    if (name === 'f' || name === 'v') throw new Error('a cell is no text');
    if (name === 'c' && attributes.t !== 'inlineStr') throw new Error('a cell is no text');
    if (name === 't') cell = '';
  });
  parser.on('text', (text) => {
    if (cell !== undefined) cell += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 't') return;
    const text = cell?.replace(/_x([0-9A-F]{4})_/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    rows.at(-1)?.push(text ?? '');
    cell = undefined;
  });
  for (const [path, part] of Object.entries(parts)) {
    const xml = strFromU8(part);
    if (path === 'xl/worksheets/sheet1.xml') parser.write(xml).close();
    else new SaxesParser().write(xml).close();
  }
  return rows;
}

/** The text on each page of a PDF. */
export async function pagesInPdf(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text;
}

/** Exports a view over the API. Gives the answer's headers and its bytes; fails where it is refused. */
export async function exportFile({ fetch }: Browser, format: ExportFormat, view = '') {
  const response = await fetch(`/api/v1/contacts/export?format=${format}${view && `&${view}`}`);
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return { headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

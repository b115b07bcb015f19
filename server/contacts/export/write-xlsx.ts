import { PassThrough, pipeline, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ExportTable } from './export-table.ts';
import { rowXml, sheetXml, workbookParts } from './xlsx-parts.ts';

async function* sheet({ headings, rows }: ExportTable): AsyncGenerator<string> {
  const { before, after } = sheetXml(headings.length);
  yield before + rowXml(headings, 1);
  for await (const row of rows) yield rowXml(row);
  yield after;
}

/**
 * Writes a list as a workbook of one sheet, a row at a time: nothing is held but what is being compressed. Every cell is of type
 * text, so that nothing in it is taken for a formula. An error in the list ends the file in the middle: it does not open.
 */
export function writeXlsx(table: ExportTable, sheetName: string): Readable {
  const zip = new ZipFile();
  const file = new PassThrough();
  for (const [path, xml] of Object.entries(workbookParts(sheetName)))
    zip.addBuffer(Buffer.from(xml), path, { compress: true });
  const rows = Readable.from(sheet(table), { objectMode: false, highWaterMark: 64 * 1024 });
  const fail = (error: Error) => void file.destroy(error);
  rows.on('error', fail);
  zip.on('error', fail);
  zip.addReadStream(rows, 'xl/worksheets/sheet1.xml', { compress: true });
  zip.end();
  // Whoever leaves ends the reading of the list.
  return pipeline(zip.outputStream as Readable, file, () => void rows.destroy());
}

import type { Readable } from 'node:stream';
import { setImmediate as letOthersWork } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import type { Language } from '../../../api-client/language.ts';
import type { Product } from '../../../api-client/products/product.ts';
import { type ExportColumn, exportColumns, exportFormatsOf } from './export-columns.ts';
import type { ExportTable } from './export-table.ts';
import { exportTexts } from './export-texts.ts';
import { createPdfPage, type PdfPage } from './pdf-page.ts';

interface SignatureList {
  readonly table: (columns: ReturnType<typeof exportColumns>) => ExportTable;
  readonly products: readonly Product[];
  readonly language: Language;
  readonly organisationName: string;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly total: number;
  /** Neither filtered nor searched. */
  readonly isWhole: boolean;
}

/** What goes on paper, and how much of the width it gets. */
const widths = {
  name: 19,
  jobTitle: 13,
  email: 23,
  authorisations: 11,
  products: 15,
  access: 9,
  lastSignedIn: 10,
} as const satisfies Partial<Record<ExportColumn, number>>;

const rowsAtOnce = 50;

async function drawRows(page: PdfPage, { headings, rows }: ExportTable): Promise<void> {
  page.beginTable(headings, Object.values(widths));
  let count = 0;
  for await (const row of rows) {
    if (page.isLeft()) return;
    page.row(row);
    count += 1;
    // Drawing takes the processor: others have their turn between.
    if (count % rowsAtOnce === 0) await letOthersWork();
  }
}

async function draw(page: PdfPage, list: SignatureList): Promise<void> {
  const { language, organisationName, madeBy, madeAt, total, isWhole } = list;
  const texts = exportTexts[language];
  const formats = exportFormatsOf(language);
  const moment = texts.madeAt(formats.moment(madeAt));
  page.head(texts.title, organisationName, [
    moment,
    texts.madeBy(madeBy),
    texts.contacts(formats.number(total)),
    isWhole ? texts.wholeList : texts.selection,
  ]);
  const columns = Object.keys(widths) as (keyof typeof widths)[];
  await drawRows(page, list.table(exportColumns(language, list.products, columns)));
  const undrawn = page.undrawn();
  if (undrawn > 0) page.note(texts.unprintable(formats.number(undrawn)));
  const { heading, text, name, jobTitle, date, signature } = texts.sign;
  page.signature(heading, text, [name, jobTitle, date, signature]);
  page.foot(`${texts.title} · ${organisationName} · ${moment}`, texts.page);
}

/**
 * Draws the authorisation list on A4, as auditors ask for it: whose, of when, made by whom, each page numbered, and a line to sign
 * at the end. The whole document is held until it is numbered: `mostInPdf` bounds that. Names in scripts that neither typeface
 * has are marked where they stand, and counted at the end.
 */
export function signatureList(list: SignatureList): Readable {
  const { title } = exportTexts[list.language];
  const doc = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 36,
    bufferPages: true,
    lang: list.language,
    displayTitle: true,
    info: {
      Title: `${title} ${list.organisationName}`,
      Author: list.madeBy,
      CreationDate: list.madeAt,
    },
  });
  const file = doc as unknown as Readable;
  draw(createPdfPage(doc), list).then(
    () => doc.end(),
    (error: Error) => file.destroy(error),
  );
  return file;
}

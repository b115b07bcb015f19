import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../http/refusal.ts';
import { readContactFile } from './read-contact-file.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
const workbook = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Lijst" sheetId="1" r:id="rId7"/></sheets></workbook>`;

/** A workbook with one sheet, of these rows, or with this sheet. */
const workbookOf = (sheet: string, strings = '<sst/>') =>
  zipSync(
    {
      'xl/worksheets/sheet1.xml': strToU8(sheet),
      'xl/workbook.xml': strToU8(workbook),
      'xl/_rels/workbook.xml.rels': strToU8(relations),
      'xl/sharedStrings.xml': strToU8(strings),
    },
    { level: 1 },
  );

const sheetOf = (rows: readonly (readonly string[])[]) =>
  `<worksheet><sheetData>${rows
    .map(
      (cells) =>
        `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

const csv = (text: string) => readContactFile(Buffer.from(text));
const codeOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  );

describe('CSV', () => {
  test.each([
    ['semicolons, as Dutch Excel writes it', '\u{FEFF}Naam;E-mail\r\nJan;jan@a.example\r\n'],
    ['commas', 'Naam,E-mail\nJan,jan@a.example'],
    ['tabs', 'Naam\tE-mail\nJan\tjan@a.example\n'],
    ['its delimiter named', 'sep=;\r\nNaam;E-mail\r\nJan;jan@a.example'],
  ])('%s', async (_what, text) => {
    const { headings, lines } = await csv(text);
    expect(headings).toEqual(['Naam', 'E-mail']);
    expect(lines.map(({ cells }) => cells)).toEqual([['Jan', 'jan@a.example']]);
  });

  test('UTF-8, Windows-1252 and UTF-16 are told apart', async () => {
    const text = 'Naam;E-mail\nRenée Ångström;r@a.example';
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(text, 'latin1'),
      Buffer.from(`\u{FEFF}${text}`, 'utf16le'),
    ])
      expect((await readContactFile(bytes)).lines[0]?.cells[0]).toBe('Renée Ångström');
  });

  test('names that look like something else stay as they are; lines count as an editor counts them', async () => {
    const { lines } = await csv(
      'Naam;E-mail\n"=cmd()";a@a.example\n\n"Jan\r\nBcc: x";b@a.example\n"<a ""href"">";c@a.example',
    );
    expect(lines).toEqual([
      { line: 2, cells: ['=cmd()', 'a@a.example'] },
      { line: 4, cells: ['Jan\r\nBcc: x', 'b@a.example'] },
      { line: 6, cells: ['<a "href">', 'c@a.example'] },
    ]);
  });

  test.each([
    ['quotes that do not close', 'Naam;E-mail\n"Jan;jan@a.example', 'contact_file_unreadable'],
    ['no headings', 'Jan;jan@a.example\nPiet;piet@a.example', 'contact_file_empty'],
    ['nobody', 'Naam;E-mail\n\n', 'contact_file_empty'],
    ['too many', `Naam;E-mail\n${'Jan;jan@a.example\n'.repeat(10_001)}`, 'contact_file_too_long'],
  ])('%s', async (_what, text, code) => {
    expect(await codeOf(csv(text))).toBe(code);
  });
});

describe('XLSX', () => {
  test('text, shared text, numbers and errors, by where they stand', async () => {
    const strings =
      '<sst><si><t>Naam</t></si><si><r><t>E-</t></r><r><t>mail</t></r><rPh><t>x</t></rPh></si></sst>';
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
      <row r="4"><c r="A4" t="inlineStr"><is><t>Jan_x000D_</t></is></c><c r="B4"><v>3.1612345678E10</v></c><c r="C4" t="e"><v>#N/A</v></c></row></sheetData></worksheet>`;
    const { headings, lines } = await readContactFile(workbookOf(sheet, strings));
    expect(headings).toEqual(['Naam', '', 'E-mail']);
    expect(lines).toEqual([{ line: 4, cells: ['Jan\r', '31612345678', '#N/A'] }]);
  });

  test('a small file that holds very much is left off in time', async () => {
    const bomb = workbookOf(`<worksheet><sheetData>${' '.repeat(60 * 1024 * 1024)}</sheetData></worksheet>`);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await codeOf(readContactFile(bomb))).toBe('contact_file_unreadable');
  });

  test.each([
    [
      'a document type',
      `<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>${sheetOf([['Naam'], ['&y;']])}`,
    ],
    ['rows out of order', '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>'],
    ['a cell far away', '<worksheet><sheetData><row><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'],
    ['no XML', 'nothing of the kind'],
  ])('%s is refused', async (_what, sheet) => {
    expect(await codeOf(readContactFile(workbookOf(sheet)))).toBe('contact_file_unreadable');
  });
});

test('whatever is handed in, it is read or refused', async () => {
  const xlsx = workbookOf(
    sheetOf([
      ['Naam', 'E-mail'],
      ['Jan', 'jan@a.example'],
    ]),
  );
  const spoiled = fc
    .tuple(fc.nat(xlsx.length - 1), fc.integer({ min: 0, max: 255 }), fc.nat(xlsx.length))
    .map(([at, byte, length]) => {
      const bytes = xlsx.slice(0, Math.max(length, 4));
      bytes[at] = byte;
      return bytes;
    });
  const text = fc
    .array(fc.constantFrom('Naam', 'E-mail', ';', ',', '"', '\n', '\r', '\t', '=', 'é', '\0', '\u{202E}'))
    .map((parts) => Buffer.from(parts.join('')));
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoiled, text, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
      expect(['read', 'contact_file_unreadable', 'contact_file_empty', 'contact_file_too_long']).toContain(
        await codeOf(readContactFile(bytes)),
      );
    }),
    { numRuns: 300 },
  );
});

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newContact, openAdministrator } from '../../testing/contacts.ts';
import { cellsInCsv, cellsInXlsx, exportFile, pagesInPdf } from '../../testing/exported-files.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { type Browser, startTestServer, type TestServer } from '../../testing/test-server.ts';

/** Names as somebody may type them, or as they came from elsewhere; with what a CSV file says for those that a spreadsheet would run. */
const names: { name: string; inCsv?: string; onPaper?: string; typed?: false }[] = [
  { name: '=cmd()', inCsv: "'=cmd()" },
  { name: '=HYPERLINK("https://bank.example";"Hier")', inCsv: `'=HYPERLINK("https://bank.example";"Hier")` },
  { name: '+31 6 1234', inCsv: "'+31 6 1234" },
  { name: '-2+3', inCsv: "'-2+3" },
  { name: '@SUM(A1)', inCsv: "'@SUM(A1)" },
  { name: '＝1+1', inCsv: "'＝1+1", onPaper: '\ufffd1+1' },
  { name: '<a href="https://bank.example">Jan</a>' },
  { name: '<script>alert(1)</script>' },
  { name: "'; drop table contacts; --" },
  { name: '{{name}} %s $1 _x0041_' },
  { name: 'Zoë "de Vries"; & zn, \\ Łódź' },
  { name: 'דוד\u200f כהן', onPaper: 'דוד כהן' },
  { name: 'Jan\u202e snaJ', onPaper: 'Jan snaJ', typed: false },
  { name: 'Jan\r\nBcc: all@bank.example', onPaper: 'Jan Bcc: all@bank.example', typed: false },
  { name: '\t=1+1', inCsv: "'\t=1+1", onPaper: '=1+1', typed: false },
  { name: '\r=1+1', inCsv: "'\r=1+1", onPaper: '=1+1', typed: false },
  { name: '王小明', onPaper: '\ufffd\ufffd\ufffd' },
];

const emailOf = (index: number) => `naam${index + 10}@elders.example`;
const plain = (text: string) => text.replace(/\s+/g, '');

describe('names that would be something else than a name do no harm, and come to none', () => {
  let server: TestServer;
  let administrator: Browser;
  const files = { csv: [] as string[][], xlsx: [] as string[][], pdf: '' };

  beforeAll(async () => {
    server = await startTestServer();
    administrator = await openAdministrator(server);
    for (const [index, { name, typed }] of names.entries()) {
      const { body, idempotencyKey } = newContact(emailOf(index));
      const listed = typed === false ? 'Naam van elders' : name;
      const { id } = await administrator.api.addContact({ body: { ...body, name: listed }, idempotencyKey });
      if (typed !== false) continue;
      // As an older list may hold it, which came by no form.
      await server.services.database.transaction({ kind: 'system', reason: 'a test' }, (tx) =>
        tx.execute(sql`update contacts set name = ${name} where id = ${id}::uuid`),
      );
      await administrator.api.inviteContact({
        params: { contactId: id },
        idempotencyKey: crypto.randomUUID(),
      });
    }
    files.csv = cellsInCsv((await exportFile(administrator, 'csv')).bytes);
    files.xlsx = cellsInXlsx((await exportFile(administrator, 'xlsx')).bytes);
    files.pdf = (await pagesInPdf((await exportFile(administrator, 'pdf')).bytes)).join('\n');
  });

  afterAll(() => server.close());

  const cellsOf = (rows: string[][], index: number) => rows.find((row) => row.includes(emailOf(index)));

  describe.each(names.map((each, index) => ({ ...each, index, shown: JSON.stringify(each.name) })))(
    '$shown',
    ({ name, inCsv = name, onPaper = name, index }) => {
      test('on the screen: the API gives it as it is', async () => {
        const { contacts } = await administrator.api.listContacts({ query: { search: emailOf(index) } });
        expect(contacts.map((contact) => contact.name)).toEqual([name]);
      });

      test('in mail: no element, no header, no turned line', async () => {
        const { messages } = await administrator.api.listOutboxMessages({ query: { to: emailOf(index) } });
        const [{ subject, html, text } = { subject: '', html: '', text: '' }] = messages;
        expect(subject).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(html + text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        expect(html).not.toMatch(/<script|<a href="https:\/\/bank/);
        const { name: named = '' } = { name: name.replace(/[\u202a-\u202e]/g, '') };
        expect(plain(text)).toContain(plain(named));
      });

      test('in CSV: one cell, and no formula', () => {
        const row = cellsOf(files.csv, index);
        expect(row).toHaveLength(files.csv[0]?.length ?? 0);
        expect(row?.[0]).toBe(inCsv);
      });

      test('in XLSX: one cell of text', () => {
        const row = cellsOf(files.xlsx, index);
        expect(row).toHaveLength(files.xlsx[0]?.length ?? 0);
        expect(row?.[0]).toBe(name);
      });

      test('in PDF: as it is drawn, and marked where it cannot be', () => {
        // Letters that run from right to left are drawn in their order of sight.
        const drawn = /\p{Script=Hebrew}/u.test(onPaper) ? 'דוד' : onPaper;
        const page = plain(files.pdf);
        expect([drawn, [...drawn].reverse().join('')].some((text) => page.includes(plain(text)))).toBe(true);
        expect(files.pdf).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      });
    },
  );

  test('what cannot be drawn on paper is said so', () => {
    expect(files.pdf).toContain('staat voor een teken dat dit document niet kan weergeven');
  });

  test.each(['Jan\r\nBcc: all@bank.example', 'Jan\u0000'])(
    '%j is no name that can be typed',
    async (name) => {
      const { body, idempotencyKey } = newContact('niet@elders.example');
      const refused = administrator.api.addContact({ body: { ...body, name }, idempotencyKey });
      expect(await refusalOf(refused)).toMatchObject({ errors: [{ path: 'name', code: 'invalid' }] });
    },
  );

  test('what turns text around is dropped where it is typed', async () => {
    const { body, idempotencyKey } = newContact('gekeerd@elders.example');
    const { name } = await administrator.api.addContact({
      body: { ...body, name: '\u202aJan\u202c \u202esnaJ\u2069' },
      idempotencyKey,
    });
    expect(name).toBe('Jan snaJ');
  });
});

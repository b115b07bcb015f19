import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mostInPdf } from '../../../api-client/contacts/export-contacts.ts';
import { auditEvents } from '../../db/schema.ts';
import { openAdministrator } from '../../testing/contacts.ts';
import { cellsInCsv, cellsInXlsx, exportFile, pagesInPdf } from '../../testing/exported-files.ts';
import { type Browser, startTestServer, type TestServer } from '../../testing/test-server.ts';

const many = 6_000;
const system = { kind: 'system', reason: 'a test' } as const;

describe('an export', () => {
  let server: TestServer;
  let administrator: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    administrator = await openAdministrator(server);
    await server.services.database.transaction(system, (tx) =>
      tx.execute(sql`insert into contacts (id, organisation_id, name, email, language, created_at)
        select gen_random_uuid(), organisation_id, 'Persoon ' || lpad(g::text, 5, '0'), 'p' || g || '@waterland.example', 'nl', now()
        from contacts, generate_series(1, ${many}) g where email = 'l.dijkgraaf@waterlandzorg.example'`),
    );
  });

  afterAll(() => server.close());

  const namesIn = (rows: string[][]) => rows.slice(1).map(([name]) => name);

  test.each([
    ['the whole list', '', many + 3],
    ['who is searched for, backwards', 'search=persoon%200012&direction=desc', 10],
    ['who is filtered', 'access=active&authorisation=manage-contacts', 1],
    ['nobody', 'search=nobody-of-that-name', 0],
  ])('of %s has each contact once, in the order of the list', async (_, view, count) => {
    const csv = cellsInCsv((await exportFile(administrator, 'csv', view)).bytes);
    const xlsx = cellsInXlsx((await exportFile(administrator, 'xlsx', view)).bytes);
    expect(xlsx).toEqual(csv);
    const names = namesIn(csv);
    expect(names).toHaveLength(count);
    expect(new Set(names).size).toBe(count);
    const response = await administrator.fetch(`/api/v1/contacts?limit=100&${view}`);
    const { contacts } = (await response.json()) as { contacts: { name: string }[] };
    expect(names.slice(0, contacts.length)).toEqual(contacts.map(({ name }) => name));
  });

  test('is a file to be saved, under a name of its own, that nobody keeps', async () => {
    const { headers } = await exportFile(administrator, 'xlsx', 'access=active');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="Autorisatielijst Waterland Zorg \d{4}-\d\d-\d\d\.xlsx"$/,
      ),
    });
  });

  test('is in the language of the person', async () => {
    await administrator.api.setLanguage({ body: { language: 'en' } });
    const [headings, row] = cellsInCsv((await exportFile(administrator, 'csv', 'search=annelies')).bytes);
    await administrator.api.setLanguage({ body: { language: 'nl' } });
    expect(headings?.slice(0, 3)).toEqual(['Name', 'Job title', 'E-mail address']);
    expect(row).toEqual(expect.arrayContaining(['Sign in, Manage', 'Active', 'Dutch']));
  });

  test('as a PDF says whose it is, of when and by whom, numbers its pages and has a line to sign', async () => {
    const view = 'search=persoon%2000';
    const pages = await pagesInPdf((await exportFile(administrator, 'pdf', view)).bytes);
    expect(pages.length).toBeGreaterThan(20);
    for (const [index, page] of pages.entries())
      expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`);
    for (const words of [
      'Autorisatielijst',
      'Waterland Zorg',
      'Gemaakt door Annelies de Groot',
      'Een selectie',
    ])
      expect(pages[0]).toContain(words);
    expect(pages[0]).toMatch(/Contactpersonen: 999/);
    expect(pages.at(-1)).toContain('Handtekening');
  });

  test('as a PDF is refused for more contacts than go on paper', async () => {
    const response = await administrator.fetch('/api/v1/contacts/export?format=pdf');
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: 'export_too_long' });
    expect(many).toBeGreaterThan(mostInPdf);
  });

  test('goes into the history: who, as what, of whom, how many', async () => {
    await exportFile(administrator, 'csv', 'access=active&search=de%20groot');
    const events = await server.services.database.transaction(system, (tx) =>
      tx.select().from(auditEvents).where(sql`${auditEvents.event} = 'contacts.exported'`),
    );
    const { id: _, accountId } = await ownerOf(administrator);
    expect(events.at(-1)).toMatchObject({
      actor: 'account',
      actorAccountId: accountId,
      details: { format: 'csv', filters: 'search=de+groot&access=active', contacts: 1 },
    });
  });

  async function ownerOf({ api }: Browser) {
    const { id } = await api.getSession();
    const { rows } = await server.services.database.transaction(system, (tx) =>
      tx.execute<{ account_id: string }>(sql`select account_id from sessions where id = ${id}::uuid`),
    );
    return { id, accountId: rows[0]?.account_id };
  }

  test('that is left in the middle reads the list no further, and holds up nobody', async () => {
    const cookie = [...administrator.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const asked = get(`${server.origin}/api/v1/contacts/export?format=csv`, {
      headers: { cookie },
      agent: false,
    });
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    await once(response, 'data');
    asked.destroy();
    await once(asked, 'close');
    expect((await exportFile(administrator, 'csv', 'access=active')).bytes.length).toBeGreaterThan(0);
  });
});

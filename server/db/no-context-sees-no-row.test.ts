import { eq, sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { allowMethods, ownerWithPhone, typePassword } from '../testing/authenticator.ts';
import { contactIdOf, newContact } from '../testing/contacts.ts';
import { somebodysNumber } from '../testing/phone.ts';
import { setPolicy } from '../testing/policies.ts';
import { openRemembered } from '../testing/staying.ts';
import { type Browser, signInFirstTime, startTestServer, type TestServer } from '../testing/test-server.ts';
import { type Context, connectDatabase, type Transaction } from './database.ts';
import { accounts, auditEvents, contacts, organisations, sessions } from './schema.ts';

const administrator = 'a.degroot@waterlandzorg.example';
const ofOther = 'n.hendriks@merwede.example';
const system: Context = { kind: 'system', reason: 'test' };

describe('row-level security', () => {
  let server: TestServer;
  let organisationId: string;
  let accountId: string;

  const within = <Result>(context: Context, work: (tx: Transaction) => Promise<Result>) =>
    server.services.database.transaction(context, work);

  const tablesOf = async (tx: Transaction): Promise<string[]> => {
    const { rows } = await tx.execute<{ relname: string }>(
      sql`select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`,
    );
    return rows.map(({ relname }) => relname);
  };

  const countRows = async (tx: Transaction): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const table of await tablesOf(tx)) {
      const { rows } = await tx.execute<{ count: number }>(
        sql`select count(*)::int as count from ${sql.identifier(table)}`,
      );
      counts[table] = rows[0]?.count ?? -1;
    }
    return counts;
  };

  const nothingFrom = (counts: Record<string, number>) =>
    Object.fromEntries(Object.keys(counts).map((table) => [table, 0]));

  const distinct = async (tx: Transaction, column: string): Promise<Record<string, unknown[]>> => {
    const { rows } = await tx.execute<{ table_name: string }>(
      sql`select table_name from information_schema.columns where table_schema = 'public' and column_name = ${column} order by 1`,
    );
    const seen: Record<string, unknown[]> = {};
    for (const { table_name: table } of rows) {
      const found = await tx.execute<{ value: string }>(
        sql`select distinct ${sql.identifier(column)} as value from ${sql.identifier(table)}`,
      );
      seen[table] = found.rows.map(({ value }) => value);
    }
    return seen;
  };

  /** Somebody's phone is asked to approve, while somebody else's is being paired. */
  const useAuthenticator = async () => {
    const { phone } = await ownerWithPhone(server);
    await phone.call('PUT', 'device/push-subscription', {
      endpoint: 'https://fcm.googleapis.com/fcm/send/a-test',
      keys: { p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) },
    });
    await (await typePassword(server)).browser.api.sendApproval();
    await (await typePassword(server, 'y.elamrani@waterlandzorg.example')).browser.api.startPairing();
  };

  /** A code is texted to somebody who registers a phone number. */
  const registerNumber = async () => {
    await allowMethods(server, 'phone');
    const { browser } = await typePassword(server, 'o.grant@lindeboom.example');
    await browser.api.setEnrolmentMethod({ body: { method: 'phone' } });
    await browser.api.sendPhoneCode({ body: { number: somebodysNumber } });
  };

  /** An administrator resets the methods of somebody who lost their phone, and reviews who has access. */
  const resetMethods = async () => {
    const [owner, colleague] = [server.openBrowser(), server.openBrowser()];
    await signInFirstTime(server, owner, 'f.bakkali@eemhof.example');
    await signInFirstTime(server, colleague, 'j.vanrijn@eemhof.example');
    const contactId = await contactIdOf(owner, 'j.vanrijn@eemhof.example');
    await owner.api.resetMethods({ params: { contactId } });
    await owner.api.setReviewSchedule({ body: { frequency: 'quarterly' } });
    await owner.api.startReview();
  };

  /** Somebody on a list asks for access, and somebody else has just done so: nobody has looked it up yet. */
  const requestAccess = async () => {
    const owner = server.openBrowser();
    await signInFirstTime(server, owner, 'b.oosterhuis@merwede.example');
    await owner.api.addContact(newContact('p.zonder@merwede.example', { authorisations: [] }));
    const body = { organisation: 'Provincie Merwede', email: 'p.zonder@merwede.example' };
    await server.openBrowser().api.requestAccess({ body });
    expect((await owner.api.listAccessRequests({ query: {} })).total).toBe(1);
    await server.openBrowser().api.requestAccess({ body });
  };

  /** An administrator hands a list of contacts in. */
  const handInList = async ({ api }: Browser) => {
    const content = Buffer.from('Naam;E-mail\nJan Bos;j.bos@waterlandzorg.example').toString('base64');
    const body = { kind: 'import', fileName: 'lijst.csv', content } as const;
    await api.createContactJob({ body, idempotencyKey: 'a-list-of-the-test' });
  };

  beforeAll(async () => {
    // Without what works in the background: it would look the enquiry up.
    server = await startTestServer({}, undefined, { delivers: false });
    const browser = server.openBrowser();
    await signInFirstTime(server, browser, administrator);
    await requestAccess();
    await setPolicy(server, 'Provincie Merwede', { rememberDeviceDays: 14 });
    await openRemembered(server, { signInName: ofOther });
    await resetMethods();
    const halfway = server.openBrowser();
    await halfway.api.startSignIn({ body: { signInName: 'l.dijkgraaf@waterlandzorg.example' } });
    await halfway.api.provePassword({ body: { password: demoPassword } });
    await halfway.api.setEnrolmentMethod({ body: { method: 'totp' } });
    await halfway.api.setEnrolmentStage({ body: { stage: 'scan' } });
    await browser.api.requestPasswordReset({ body: { signInName: administrator } });
    await browser.api.addContact({
      idempotencyKey: 'a-key-of-the-test',
      body: {
        name: 'Pieter Nieuwenhuis',
        email: 'p.nieuwenhuis@waterlandzorg.example',
        language: 'nl',
        authorisations: ['sign-in'],
        productIds: [],
      },
    });
    await useAuthenticator();
    await registerNumber();
    await handInList(browser);
    const session = await browser.api.getSession();
    organisationId = session.organisation.id;
    [{ accountId } = { accountId: '' }] = await within(system, (tx) =>
      tx.select({ accountId: sessions.accountId }).from(sessions).where(eq(sessions.id, session.id)),
    );
  });

  afterAll(() => server.close());

  test('every table has rows to hide', async () => {
    const counts = await within(system, countRows);
    expect(Object.keys(counts).length).toBeGreaterThan(15);
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  });

  test('without a context the role of the API sees no row of any table', async () => {
    const client = new pg.Client({ connectionString: server.databaseUrl, options: '-c role=voordeur_api' });
    await client.connect();
    try {
      const tables = await within(system, tablesOf);
      for (const table of tables) {
        const { rows } = await client.query(`select count(*)::int as count from ${table}`);
        expect({ table, count: rows[0].count }).toEqual({ table, count: 0 });
      }
    } finally {
      await client.end();
    }
  });

  test.each(['', '   '])('the system context without a reason (%j) sees no row', async (reason) => {
    const counts = await within({ kind: 'system', reason }, countRows);
    expect(counts).toEqual(nothingFrom(counts));
  });

  test('an account that presents nothing sees no row', async () => {
    const counts = await within({ kind: 'account' }, countRows);
    expect(counts).toEqual(nothingFrom(counts));
  });

  test('an organisation sees its own rows only, and no secret of anybody', async () => {
    const context: Context = { kind: 'organisation', organisationId, accountId };
    const { byOrganisation, counts, seenAccounts, ownAccounts, seenOrganisations } = await within(
      context,
      async (tx) => ({
        byOrganisation: await distinct(tx, 'organisation_id'),
        counts: await countRows(tx),
        seenOrganisations: await tx.select({ id: organisations.id }).from(organisations),
        seenAccounts: (await tx.select({ id: accounts.id }).from(accounts)).map(({ id }) => id).sort(),
        ownAccounts: (await tx.selectDistinct({ id: contacts.accountId }).from(contacts))
          .flatMap(({ id }) => id ?? [])
          .sort(),
      }),
    );
    for (const [table, ids] of Object.entries(byOrganisation)) {
      expect({ table, foreign: ids.filter((id) => id !== organisationId) }).toEqual({ table, foreign: [] });
    }
    expect(seenOrganisations).toEqual([{ id: organisationId }]);
    expect(counts.contacts).toBe(4);
    expect(seenAccounts).toEqual(ownAccounts);
    const hidden = [
      'authentication_methods',
      'enrolments',
      'sign_ins',
      'sign_in_names',
      'known_browsers',
      'password_resets',
      'messages',
      'rate_limits',
    ];
    for (const table of hidden) expect({ table, count: counts[table] }).toEqual({ table, count: 0 });
  });

  test('an organisation can neither write for another one nor move a contact to it', async () => {
    const [other] = await within(system, (tx) =>
      tx
        .select({ id: organisations.id })
        .from(organisations)
        .where(eq(organisations.name, 'Provincie Merwede')),
    );
    const context: Context = { kind: 'organisation', organisationId, accountId };
    const move = within(context, (tx) => tx.update(contacts).set({ organisationId: other?.id ?? '' }));
    await expect(move).rejects.toMatchObject({ cause: { code: '42501' } });
    const removed = await within(context, (tx) =>
      tx
        .delete(contacts)
        .where(eq(contacts.organisationId, other?.id ?? ''))
        .returning(),
    );
    expect(removed).toEqual([]);
  });

  test('an account sees its own rows only', async () => {
    const { byAccount, ownAccounts } = await within({ kind: 'account', accountId }, async (tx) => ({
      byAccount: await distinct(tx, 'account_id'),
      ownAccounts: await tx.select({ id: accounts.id }).from(accounts),
    }));
    expect(ownAccounts).toEqual([{ id: accountId }]);
    for (const [table, ids] of Object.entries(byAccount)) {
      expect({ table, foreign: ids.filter((id) => id !== accountId) }).toEqual({ table, foreign: [] });
    }
    expect(byAccount.authentication_methods).toEqual([accountId]);
  });

  test('a presented name opens one row', async () => {
    const counts = await within({ kind: 'account', signInName: administrator }, countRows);
    // What every caller may know: how the system was set up.
    const { system_settings: settings, sign_in_names: names, ...rest } = counts;
    expect({ settings, names }).toEqual({ settings: 1, names: 1 });
    expect(rest).toEqual(nothingFrom(rest));
  });

  test('is enabled and forced on every table', async () => {
    const { rows } = await within(system, (tx) =>
      tx.execute(sql`select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
        and not (relrowsecurity and relforcerowsecurity)`),
    );
    expect(rows).toEqual([]);
  });
});

describe('the role of the API', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  const asSystem = <Result>(work: (tx: Transaction) => Promise<Result>) =>
    server.services.database.transaction(system, work);

  test('is no superuser, bypasses nothing and owns nothing', async () => {
    const { rows } = await asSystem((tx) =>
      tx.execute(sql`select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class where relowner = r.oid) as owns
        from pg_roles r where rolname = current_user`),
    );
    expect(rows).toEqual([
      {
        rolname: 'voordeur_api',
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        owns: 0,
      },
    ]);
  });

  test('cannot give a session another organisation', async () => {
    const [one] = await asSystem((tx) => tx.select({ id: organisations.id }).from(organisations).limit(1));
    const change = asSystem((tx) => tx.update(sessions).set({ organisationId: one?.id ?? '' }));
    await expect(change).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  test('cannot change or remove what the audit holds', async () => {
    const change = asSystem((tx) => tx.update(auditEvents).set({ event: 'another' }));
    await expect(change).rejects.toMatchObject({ cause: { code: '42501' } });
    await expect(asSystem((tx) => tx.delete(auditEvents))).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  });

  test('is not taken from a superuser', async () => {
    await expect(connectDatabase(inject('superuserUrl'))).rejects.toThrow(/must not be a superuser/);
  });
});

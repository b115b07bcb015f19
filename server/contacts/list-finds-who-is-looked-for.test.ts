import { afterAll, beforeAll, expect, test } from 'vitest';
import { newContact, openAdministrator } from '../testing/contacts.ts';
import { type Browser, startTestServer, type TestServer } from '../testing/test-server.ts';

const names = [
  'Zoë Ångström',
  '100% Jansen',
  'jan_klaas',
  'Jan Klaas',
  'Jan Klaas',
  'José Łukasz d’Ancona-Öz',
  "Mary O'Brien",
  '=cmd() <a href="x">',
  '\u202Eklaziena\u200F',
  'Иван Петров',
  '李小龙',
];

let server: TestServer;
let administrator: Browser;

const add = async (name: string, email: string) => {
  const { body, idempotencyKey } = newContact(email, { authorisations: [] });
  return administrator.api.addContact({ body: { ...body, name }, idempotencyKey });
};

beforeAll(async () => {
  server = await startTestServer();
  administrator = await openAdministrator(server);
  for (const [index, name] of names.entries()) await add(name, `persoon${index}@elders.example`);
});
afterAll(() => server.close());

const look = async (search: string) => {
  const { contacts, total, isSpelledAlike } = await administrator.api.listContacts({ query: { search } });
  expect(total).toBe(contacts.length);
  expect(await administrator.api.countContacts({ query: { search } })).toEqual({ total });
  return { found: contacts.map(({ name }) => name), isSpelledAlike };
};

const find = async (search: string) => (await look(search)).found;

test.each<[string, string[]]>([
  ['ZOË å', ['Zoë Ångström']],
  ['ang zoe', ['Zoë Ångström']],
  ['  angstrom ', ['Zoë Ångström']],
  ['PERSOON9@', ['Иван Петров']],
  ['persoon0@elders.example', ['Zoë Ångström']],
  ['persoon0 ang', ['Zoë Ångström']],
  ['jose', ['José Łukasz d’Ancona-Öz']],
  ['lukasz', ['José Łukasz d’Ancona-Öz']],
  ["d'anc", ['José Łukasz d’Ancona-Öz']],
  ['dancona oz', ['José Łukasz d’Ancona-Öz']],
  ['ancona', ['José Łukasz d’Ancona-Öz']],
  ['obrien', ["Mary O'Brien"]],
  ['O’Brien', ["Mary O'Brien"]],
  ['n_k', []],
  ['n klaas', []],
  ['klaas_jan', ['Jan Klaas', 'Jan Klaas', 'jan_klaas']],
  ['cmd href', ['=cmd() <a href="x">']],
  // What turns the rest of a line around is dropped when it is typed; a mark of direction stays.
  ['klaziena', ['klaziena\u200F']],
  ['ПЕТР', ['Иван Петров']],
  ['李', ['李小龙']],
  ['angstrom jansen', []],
  ['zz', []],
])('%j finds %j', async (search, expected) => {
  expect(await find(search)).toEqual(expected);
});

test('a search without a letter or digit is none', async () => {
  const { total } = await administrator.api.listContacts({ query: {} });
  for (const search of ['%', '\\', "'", '- _ @', '\u202e'])
    expect((await administrator.api.listContacts({ query: { search } })).total).toBe(total);
});

test.each<[string, string[]]>([
  ['jnasen', ['100% Jansen']],
  ['janssen', ['100% Jansen']],
  ['jasen', ['100% Jansen']],
  ['jamsen', ['100% Jansen']],
  ['agnstr zoe', ['Zoë Ångström']],
  ['obriem', ["Mary O'Brien"]],
  ['петоов', ['Иван Петров']],
])('%j is forgiven, and finds %j', async (search, expected) => {
  expect(await look(search)).toEqual({ found: expected, isSpelledAlike: true });
});

test('nothing is forgiven where it was typed as it is, in short words, and in numbers', async () => {
  expect(await look('jansen')).toEqual({ found: ['100% Jansen'], isSpelledAlike: false });
  expect(await look('jna')).toEqual({ found: [], isSpelledAlike: false });
  expect(await look('persoon99')).toEqual({ found: [], isSpelledAlike: false });
  expect(await look('jnnasen')).toEqual({ found: [], isSpelledAlike: true });
});

test('whose name begins with what is looked for come first, in order of name', async () => {
  await add('Vos Jan', 'vos@elders.example');
  await add('Bo Vosmeer', 'bo@elders.example');
  await add('Vosko Bo', 'bo2@elders.example');
  expect(await find('vos')).toEqual(['Vos Jan', 'Vosko Bo', 'Bo Vosmeer']);
  const byAddress = await administrator.api.listContacts({ query: { search: 'vos', sort: 'email' } });
  expect(byAddress.contacts.map(({ name }) => name)).toEqual(['Vosko Bo', 'Bo Vosmeer', 'Vos Jan']);
});

test('a new name is found, the old one is not, and nobody who was removed', async () => {
  const { id, version } = await add('Teun Oudenaam', 'teun@elders.example');
  const { body } = newContact('theodoor@elders.example', { authorisations: [] });
  const params = { contactId: id };
  await administrator.api.updateContact({
    params,
    ifMatch: version,
    body: { ...body, name: 'Theo Nieuwnaam' },
  });
  expect(await find('oudenaam')).toEqual([]);
  expect(await find('teun@')).toEqual([]);
  expect(await find('theo nieuwnaam theodoor')).toEqual(['Theo Nieuwnaam']);
  await administrator.api.removeContact({ params });
  expect(await find('nieuwnaam')).toEqual([]);
});

test('long names and long searches do no harm', async () => {
  const long = `${'각각'.repeat(30)} ${'ß’é'.repeat(19)}`;
  await add(long, `${'lang.'.repeat(12)}e@${'elders.'.repeat(25)}example`);
  expect(await find(long)).toEqual([long]);
  expect(await find('x y z '.repeat(30))).toEqual([]);
});

import type { ContactsSummary } from '../api-client/contacts/get-contacts-summary.ts';
import type { ContactList } from '../api-client/contacts/list-contacts.ts';
import type { ResultOf } from '../api-client/operation.ts';
import type { listOrganisationProducts } from '../api-client/products/list-organisation-products.ts';
import { type Speed, speedOf } from './load.ts';
import { type Figure, rounded } from './results.ts';

/** An organisation with many contacts, as its administrator asks for them. */
export interface MeasuredList {
  readonly contactCount: number;
  /** The session of its contacts administrator. */
  readonly cookie: string;
}

/** What is measured besides, and of what alone. */
export interface MeasuredBesides {
  readonly isAsked: (what: string) => boolean;
  /** How long each of those who take part has been on a processor so far, in milliseconds. */
  readonly processorTime: () => Promise<Readonly<Record<string, number>>>;
}

const times = 250;

type Read = <Answer>(path: string) => Promise<Answer>;

const readerOf =
  (origin: string, { cookie }: MeasuredList): Read =>
  async <Answer>(path: string) => {
    const response = await fetch(`${origin}/api/v1/${path}`, { headers: { cookie } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return (await response.json()) as Answer;
  };

const pathOf = (query: Record<string, string>) => `contacts?${new URLSearchParams(query)}`;

/** The cursor of a page deep in the list: nine tenths of the way. */
async function deepCursor(read: Read, { contactCount }: MeasuredList): Promise<string> {
  const size = 100;
  let cursor = '';
  for (let passed = 0; passed < contactCount * 0.9; passed += size) {
    const page = await read<ContactList>(pathOf({ limit: `${size}`, ...(cursor && { cursor }) }));
    if (!page.nextCursor) throw new Error('the list has no deep page');
    cursor = page.nextCursor;
  }
  return cursor;
}

const searches: Record<string, readonly string[]> = {
  'search, a name': ['vermeulen', 'anouk', 'visser', 'hendriks', 'yolanda'],
  'search, an address': ['jan.jansen.', 'contact@', 'elsewhere', 'zoe.vos'],
  'search, one letter': ['j', 'm', 'a', 'q', 'z'],
  'search, two or three letters': ['ja', 'de', 'wil', 'van', 'yo'],
  'search, a function': ['beheerder', 'inko', 'ict', 'zorgc'],
  'search, two or three words': ['zoe vos', 'jan de jong', 'm jansen', 'j m', 'van der m'],
  'search, with a mistake in it': ['jnasen', 'vermuelen', 'hendirks', 'zijlsrta', 'yolnada'],
  'search, nobody': ['xyzzy', 'zz', 'jan xyzzy'],
};

/** What is asked for, each in several ways in turn. Each has a budget but for counts by an index, which are asked for once for each view. */
async function askedOf(
  read: Read,
  list: MeasuredList,
): Promise<[what: string, paths: string[], hasBudget: boolean][]> {
  const { products } = await read<ResultOf<typeof listOrganisationProducts>>('products');
  const page = (what: string, ...queries: Record<string, string>[]): [string, string[], boolean] => [
    what,
    queries.map(pathOf),
    true,
  ];
  const sorts = ['email', 'access', 'last-signed-in', 'last-reminded'];
  return [
    page('first page', {}),
    page('deep page', { cursor: await deepCursor(read, list) }),
    page('in another order', ...sorts.flatMap((sort) => [{ sort }, { sort, direction: 'desc' }])),
    page(
      'filtered',
      { access: 'lapsed' },
      { access: 'active' },
      { authorisation: 'manage-contacts' },
      { productId: products[0]?.id ?? '' },
    ),
    page(
      'filtered by method, last sign-in or end',
      { method: 'phone' },
      { method: 'none' },
      { lastSignIn: 'never' },
      { lastSignIn: 'over-180-days-ago' },
      { ends: 'within-30-days' },
    ),
    ...Object.entries(searches).map(([what, each]) => page(what, ...each.map((search) => ({ search })))),
    page(
      'search, filtered, in another order',
      { search: 'jan', access: 'active', sort: 'last-signed-in', direction: 'desc' },
      { search: 'de', access: 'lapsed' },
    ),
    ['enrolment board', ['enrolment-board'], true],
    ['summary of access states', ['contacts/summary'], true],
    ['count of the whole list', ['contacts/count'], true],
    [
      'all that match, counted',
      ['contacts/count?access=active', 'contacts/count?access=lapsed', 'contacts/count?search=vermeulen'],
      true,
    ],
    [
      'count of a search',
      ['contacts/count?search=j', 'contacts/count?search=de', 'contacts/count?search=jan+de'],
      false,
    ],
  ];
}

async function warmUp(read: Read, paths: readonly string[]): Promise<void> {
  for (const path of paths) for (let warm = 0; warm < 8; warm += 1) await read(path);
}

async function time(read: Read, paths: readonly string[], count: number): Promise<Speed> {
  const start = performance.now();
  const taken: number[] = [];
  for (let asked = 0; asked < count; asked += 1) {
    const began = performance.now();
    await read(paths[asked % paths.length] ?? '');
    taken.push(performance.now() - began);
  }
  return speedOf(taken, (performance.now() - start) / 1000);
}

/** Times the contact list of an organisation as one person asks for it, one page after the other, as it comes over HTTP. */
export async function measureContactList(
  origin: string,
  list: MeasuredList,
  besides?: MeasuredBesides,
): Promise<Figure[]> {
  const read = readerOf(origin, list);
  const { total } = await read<ContactsSummary>('contacts/summary');
  if (total !== list.contactCount)
    throw new Error(`there are ${total} contacts, and not ${list.contactCount}`);
  const figures: Figure[] = [];
  for (const [what, paths, hasBudget] of await askedOf(read, list)) {
    if (besides?.isAsked(what) === false) continue;
    await warmUp(read, paths);
    const before = await besides?.processorTime();
    const { p50, p99, count } = await time(read, paths, hasBudget ? times : times / 5);
    const after = await besides?.processorTime();
    const named = `contact list of ${list.contactCount}, ${what}`;
    figures.push(
      { what: `${named}, p50`, unit: 'ms', value: p50 },
      { what: `${named}, p99`, unit: 'ms', value: p99, ...(hasBudget && { budget: { atMost: 10 } }) },
      ...Object.entries(after ?? {}).map(([who, spent]) => ({
        what: `${named}, processor time of ${who}`,
        unit: 'ms',
        value: rounded((spent - (before?.[who] ?? 0)) / count),
      })),
    );
  }
  return figures;
}

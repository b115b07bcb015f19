import type { ContactList } from '../api-client/contacts/list-contacts.ts';
import { type Speed, speedOf } from './load.ts';

type Query = Record<string, string>;

async function readPage(origin: string, cookie: string, query: Query): Promise<ContactList> {
  const response = await fetch(`${origin}/api/v1/contacts?${new URLSearchParams(query)}`, {
    headers: { cookie },
  });
  if (!response.ok) throw new Error(`the contact list answered ${response.status}`);
  return (await response.json()) as ContactList;
}

async function timePages(
  origin: string,
  cookie: string,
  queries: readonly Query[],
  times: number,
): Promise<Speed> {
  for (const query of queries) await readPage(origin, cookie, query);
  const start = performance.now();
  const taken: number[] = [];
  for (let count = 0; count < times; count += 1) {
    const began = performance.now();
    await readPage(origin, cookie, queries[count % queries.length] ?? {});
    taken.push(performance.now() - began);
  }
  return speedOf(taken, (performance.now() - start) / 1000);
}

/** The cursor of a page deep in the list: nine tenths of the way. */
async function deepCursor(origin: string, cookie: string): Promise<string> {
  const size = 100;
  let page = await readPage(origin, cookie, { limit: String(size) });
  for (let read = size; read < page.total * 0.9 && page.nextCursor; read += size)
    page = await readPage(origin, cookie, { limit: String(size), cursor: page.nextCursor });
  if (!page.nextCursor) throw new Error('the list has no deep page');
  return page.nextCursor;
}

/** Times pages of the contact list, one after the other as one person asks for them, as they come over HTTP. */
export async function timeContactLists(
  origin: string,
  cookie: string,
  times: number,
): Promise<Record<string, Speed>> {
  const cursor = await deepCursor(origin, cookie);
  const searches = ['vermeulen', 'anouk', 'contact-77', 'de jong', 'zz'].map((search) => ({ search }));
  return {
    'first page': await timePages(origin, cookie, [{}], times),
    'deep page': await timePages(origin, cookie, [{ cursor }], times),
    search: await timePages(origin, cookie, searches, times),
  };
}

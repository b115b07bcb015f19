import { createStore, del, get, set, values } from 'idb-keyval';
import type { KeptAccount } from './kept-account.ts';
import type { PhoneKey } from './phone-key.ts';

/** This browser keeps nothing: a private window, or storage that is switched off or full. */
export class NothingKept extends Error {
  constructor(cause: unknown) {
    super('nothing kept', { cause });
    this.name = 'NothingKept';
  }
}

const store = createStore('voordeur-authenticator', 'accounts');

async function within<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw new NothingKept(cause);
  }
}

/** The accounts on this phone, in the order in which they were added. Throws NothingKept, as all of these. */
export const readAccounts = (): Promise<KeptAccount[]> =>
  within(async () => (await values<KeptAccount>(store)).sort((one, other) => one.id.localeCompare(other.id)));

export const keepAccount = (account: KeptAccount): Promise<void> =>
  within(() => set(account.id, account, store));

export const forgetAccount = (id: string): Promise<void> => within(() => del(id, store));

const trial = createStore('voordeur-authenticator-trial', 'keys');

/** Finds out whether a key can be kept before anything depends on it, and asks the browser not to clear it by itself. */
export async function prepareStorage(key: PhoneKey): Promise<void> {
  await within(async () => {
    await set('trial', key, trial);
    await get('trial', trial);
    await del('trial', trial);
  });
  await navigator.storage?.persist?.().catch(() => false);
}

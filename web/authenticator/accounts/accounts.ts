import { createSharedState, useSharedState } from '../../ui/shared-state.ts';
import { forgetAccount, keepAccount, readAccounts } from '../keys/account-storage.ts';
import type { KeptAccount } from '../keys/kept-account.ts';
import { createDeviceClient } from '../protocol/device-client.ts';
import type { Account } from './account.ts';

/** The accounts on this phone; undefined: this browser keeps nothing. */
export const accounts = createSharedState<readonly Account[] | undefined>([]);

export const useAccounts = () => useSharedState(accounts) ?? [];

export const useAccount = (id: string): Account | undefined => useAccounts().find((each) => each.id === id);

const live = (kept: KeptAccount): Account => ({
  ...kept,
  client: createDeviceClient({ key: kept.key, deviceId: kept.id }, { origin: location.origin }),
  requests: [],
  isListed: false,
  isGone: false,
});

/** Reads what this phone keeps; once, before the first screen. */
export async function openAccounts(): Promise<void> {
  const kept = await readAccounts().catch(() => undefined);
  accounts.set(kept?.map(live));
}

/** Changes what is known of an account on the screen; `keep` changes what the phone keeps, too. */
export function updateAccount(id: string, change: Partial<Account>): void {
  accounts.set(accounts.get()?.map((each) => (each.id === id ? { ...each, ...change } : each)));
}

/** An account of this phone as it is now. */
export const accountNow = (id: string): Account | undefined => accounts.get()?.find((each) => each.id === id);

const keptOf = ({ id, state, name, account, key, means, usedAt }: KeptAccount): KeptAccount => ({
  id,
  state,
  name,
  account,
  key,
  means,
  usedAt,
});

/** Changes what the phone keeps of an account. */
export async function changeAccount(id: string, change: Partial<KeptAccount>): Promise<void> {
  updateAccount(id, change);
  const changed = accountNow(id);
  if (changed) await keepAccount(keptOf(changed));
}

/** Adds an account, or puts it in the place of what the phone had of it. */
export async function addAccount(kept: KeptAccount): Promise<void> {
  await keepAccount(kept);
  accounts.set([...(accounts.get() ?? []).filter(({ id }) => id !== kept.id), live(kept)]);
}

/** Forgets an account on this phone; the server is told elsewhere. */
export async function dropAccount(id: string): Promise<void> {
  await forgetAccount(id);
  accounts.set((accounts.get() ?? []).filter((account) => account.id !== id));
}

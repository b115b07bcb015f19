import type { DeviceEvent } from '../../../api-client/authenticator/stream-device-events.ts';
import type { Account } from './account.ts';
import { accountNow, changeAccount, updateAccount } from './accounts.ts';
import { tellServerTime } from './clock-difference.ts';

/** Lists the open requests of an account. */
export async function refreshRequests({ id, client }: Account): Promise<void> {
  const { approvals, now } = await client.call((api) => api.listApprovals());
  const here = Date.now();
  tellServerTime(now, here);
  const requests = approvals.map((request) => ({
    ...request,
    lapsesAt: here + request.secondsLeft * 1000,
  }));
  updateAccount(id, { requests, isListed: true });
}

/** Reads how an account stands: its names, whether it was tried out, its open requests. */
export async function refreshAccount(account: Account): Promise<void> {
  const { state, name, account: named } = await account.client.call((api) => api.getDevice());
  const told = { state, name, account: named };
  const { state: hadState, name: hadName, account: hadNamed } = accountNow(account.id) ?? account;
  const had = { state: hadState, name: hadName, account: hadNamed };
  if (JSON.stringify(told) !== JSON.stringify(had)) await changeAccount(account.id, told);
  await refreshRequests(account);
}

const isListed = (id: string, open: readonly string[]) => {
  const requests = accountNow(id)?.requests ?? [];
  return requests.length === open.length && requests.every((request) => open.includes(request.id));
};

/** Takes what an event says of an account. */
export async function takeEvent(account: Account, { state, open }: DeviceEvent): Promise<void> {
  const { id } = account;
  if (state === 'removed') return updateAccount(id, { isGone: true, requests: [] });
  if (state !== accountNow(id)?.state) await changeAccount(id, { state });
  if (!isListed(id, open)) await refreshRequests(account);
}

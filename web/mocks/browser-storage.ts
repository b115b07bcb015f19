import type { MockCookieName, MockCookies } from '../../api-client/mocks/mock-handler.ts';
import type { Keeper } from '../../api-client/mocks/model/mock-world.ts';
import { type NetworkCondition, networkConditions } from '../../api-client/mocks/network-condition.ts';

const prefix = 'voordeur.mock';

/** The model, kept for every tab of this browser: it survives a reload, and the outbox can stand in a tab of its own. */
export const keeper: Keeper = {
  read: () => localStorage.getItem(`${prefix}.model`),
  write: (text) => localStorage.setItem(`${prefix}.model`, text),
};

const cookieKey = (name: MockCookieName) => `${prefix}.cookie.${name}`;

/** The cookies, in the place where script can reach them, which those of the server are not. */
export const keptCookies: MockCookies = {
  get: (name) => localStorage.getItem(cookieKey(name)) ?? undefined,
  set: (name, value) => localStorage.setItem(cookieKey(name), value),
  clear: (name) => localStorage.removeItem(cookieKey(name)),
};

const conditionKey = `${prefix}.network`;

/** The condition of the network in this tab. */
export function currentCondition(): NetworkCondition {
  const kept = sessionStorage.getItem(conditionKey);
  return networkConditions.find((condition) => condition === kept) ?? 'normal';
}

export const setCondition = (condition: NetworkCondition): void =>
  sessionStorage.setItem(conditionKey, condition);

const aheadKey = `${prefix}.ahead`;

const ahead = (): number => Number(localStorage.getItem(aheadKey) ?? 0);

/** What time it is for the mock: as late as the clock was put forward. */
export const mockTime = (): Date => new Date(Date.now() + ahead());

export const putForward = (milliseconds: number): void =>
  localStorage.setItem(aheadKey, String(ahead() + milliseconds));

/** Forgets all that the mock keeps in this browser. */
export function forgetMock(): void {
  sessionStorage.removeItem(conditionKey);
  for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name);
}

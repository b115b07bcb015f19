import type { MockCookies } from './mock-handler.ts';

/** The cookies of a browser, for as long as it stays open. */
export function createCookieJar(): MockCookies {
  const kept = new Map<string, string>();
  return {
    get: (name) => kept.get(name),
    set: (name, value) => void kept.set(name, value),
    clear: (name) => void kept.delete(name),
  };
}

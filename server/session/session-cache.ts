import type { SessionCaller } from '../http/handler.ts';

/** What the database answered about open sessions, by the digest of their cookie. */
export interface SessionCache {
  /** What was answered in the last seconds and is not forgotten; undefined where the database is to be asked. */
  recall(tokenHash: Buffer, at: Date): SessionCaller | undefined;
  /** To call before the database is asked. Gives the way to keep its answer, which counts only if nothing was forgotten since. */
  beginReading(): (tokenHash: Buffer, caller: SessionCaller, read: { at: Date; expiresAt: Date }) => void;
  /** Forgets everything, also what is being read. */
  forget(): void;
  /** Whether changes are heard of: without that nothing is kept. Forgets everything. */
  setListening(listens: boolean): void;
  /** Whether answers are kept at present. */
  readonly listens: boolean;
}

interface Kept {
  readonly caller: SessionCaller;
  readonly readAt: number;
  readonly expiresAt: number;
}

/** Also where word of a change would be lost, access ends within this time. */
const keptFor = 5_000;
const mostKept = 10_000;

/** Makes an empty memory that keeps nothing until changes are heard of (docs/decisions/0015-sessions-are-remembered.md). */
export function createSessionCache(): SessionCache {
  const kept = new Map<string, Kept>();
  let listens = false;
  let timesForgotten = 0;

  const forget = () => {
    timesForgotten += 1;
    kept.clear();
  };

  return {
    recall(tokenHash, at) {
      const found = kept.get(tokenHash.toString('latin1'));
      if (!found) return undefined;
      const age = at.getTime() - found.readAt;
      return age >= 0 && age < keptFor && at.getTime() < found.expiresAt ? found.caller : undefined;
    },
    beginReading() {
      const before = timesForgotten;
      return (tokenHash, caller, { at, expiresAt }) => {
        if (!listens || before !== timesForgotten) return;
        const key = tokenHash.toString('latin1');
        kept.delete(key);
        const [oldest] = kept.size >= mostKept ? kept.keys() : [];
        if (oldest !== undefined) kept.delete(oldest);
        kept.set(key, { caller, readAt: at.getTime(), expiresAt: expiresAt.getTime() });
      };
    },
    forget,
    setListening(now) {
      listens = now;
      forget();
    },
    get listens() {
      return listens;
    },
  };
}

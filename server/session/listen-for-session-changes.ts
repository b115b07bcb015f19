import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import type { Database } from '../db/database.ts';
import type { SessionCache } from './session-cache.ts';

interface Settings {
  readonly database: Pick<Database, 'createListener' | 'callFunction'>;
  readonly cache: SessionCache;
  readonly log: Pick<FastifyBaseLogger, 'warn'>;
}

const channel = 'voordeur_sessions';
const triesAgainAfter = 2_000;

/**
 * Listens for changes of what open sessions are answered, from every server, the worker and the command line (triggers of the
 * migrations). The cache is on from the first word that comes through, which this sends itself over another connection: a pooler
 * between that swallows notifications never turns it on. It is off from when the connection is lost until it is back.
 */
export function listenForSessionChanges({ database, cache, log }: Settings): { close(): Promise<void> } {
  const closing = new AbortController();
  let client: pg.Client | undefined;

  /** Resolves when the connection has ended; rejects where it could not be made. */
  const listen = async () => {
    const opened = database.createListener();
    client = opened;
    const ended = new Promise<void>((resolve) => {
      const end = () => {
        cache.setListening(false);
        resolve();
      };
      opened.on('end', end).on('error', end);
    });
    opened.on('notification', () => {
      if (!closing.signal.aborted) cache.setListening(true);
    });
    try {
      await opened.connect();
      await opened.query(`listen ${channel}`);
      await database.callFunction('app_forget_sessions', []);
      if (!closing.signal.aborted) await ended;
    } finally {
      opened.removeAllListeners('notification');
      cache.setListening(false);
      await opened.end().catch(() => undefined);
    }
  };

  const work = async () => {
    let failing = false;
    while (!closing.signal.aborted) {
      try {
        await listen();
        failing = false;
      } catch (error) {
        if (!failing && !closing.signal.aborted)
          log.warn({ err: error }, 'sessions are read each time until the database can be listened to');
        failing = true;
      }
      await wait(triesAgainAfter, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  };

  const finished = work();
  return {
    async close() {
      closing.abort();
      await client?.end().catch(() => undefined);
      await finished;
    },
  };
}

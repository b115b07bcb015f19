import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import type { Database, Transaction } from '../db/database.ts';

/** What something was changed of, for whoever watches it on any server. Ids only: whoever is told reads what changed. */
export type Topic = `account:${string}` | `organisation:${string}` | 'push' | 'contact-jobs';

/** Tells the watchers on every server, once the transaction is committed (PostgreSQL NOTIFY). */
export async function announce(tx: Transaction, topic: Topic): Promise<void> {
  await tx.execute(sql`select pg_notify(${channel}, ${topic})`);
}

/** Live changes, from whichever server they were made on. */
export interface Changes {
  /** Calls `listener` after each change of the topic, and whenever one may have been missed. Gives the way to stop. */
  watch(topic: Topic, listener: () => void): () => void;
  /** Aborted when the server stops: streams end, and their clients go on elsewhere. */
  readonly stopping: AbortSignal;
  /** Ends the streams. */
  stop(): void;
  close(): Promise<void>;
}

const channel = 'voordeur_changes';
const pollInterval = 2_000;

interface ChangesSettings {
  readonly database: Pick<Database, 'createListener'>;
  readonly log: Pick<FastifyBaseLogger, 'warn' | 'info'>;
}

/**
 * Starts to listen. While the connection is down it is made anew every 2 seconds, and each time everybody is called: without
 * LISTEN that is polling, and nothing is missed.
 */
export function startChanges({ database, log }: ChangesSettings): Changes {
  const listeners = new Map<string, Set<() => void>>();
  const stopping = new AbortController();
  const closing = new AbortController();
  let client: pg.Client | undefined;

  const call = (topic: string) => {
    for (const listener of listeners.get(topic) ?? []) listener();
  };
  const callAll = () => {
    for (const topic of listeners.keys()) call(topic);
  };

  /** Resolves when the connection has ended; rejects where it could not be made. */
  const listen = async () => {
    const opened = database.createListener();
    client = opened;
    const ended = new Promise<void>((resolve) => {
      opened.on('end', resolve);
      opened.on('error', () => resolve());
    });
    opened.on('notification', ({ payload }) => call(payload ?? ''));
    try {
      await opened.connect();
      await opened.query(`listen ${channel}`);
      callAll();
      if (!closing.signal.aborted) await ended;
    } finally {
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
        if (!failing)
          log.warn({ err: error }, 'live changes are polled until the database can be listened to');
        failing = true;
      }
      if (closing.signal.aborted) return;
      await wait(pollInterval, undefined, { signal: closing.signal }).catch(() => undefined);
      callAll();
    }
  };

  const finished = work();
  return {
    watch(topic, listener) {
      const those = listeners.get(topic) ?? new Set();
      listeners.set(topic, those.add(listener));
      return () => {
        those.delete(listener);
        if (those.size === 0 && listeners.get(topic) === those) listeners.delete(topic);
      };
    },
    stopping: stopping.signal,
    stop: () => stopping.abort(),
    async close() {
      stopping.abort();
      closing.abort();
      await client?.end().catch(() => undefined);
      await finished;
    },
  };
}

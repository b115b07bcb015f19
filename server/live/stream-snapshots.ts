import { createHash } from 'node:crypto';
import type { Changes, Topic } from './changes.ts';

/** A comment that keeps the connection open (HTML Living Standard §9.2.7). */
export const heartbeat = Symbol('heartbeat');

export type Streamed<Event> = (Event & { readonly id: string }) | typeof heartbeat;

interface Snapshot<Event> {
  readonly event: Event;
  /** When it changes by itself, with time alone; null where it does not. */
  readonly changesAt: Date | null;
  /** Nothing can follow. */
  readonly isLast: boolean;
}

interface SnapshotStream<Event> {
  readonly changes: Changes;
  /** What is watched; null where only time can change it. */
  readonly topic: Topic | null;
  readonly read: () => Promise<Snapshot<Event>>;
  readonly now: () => Date;
  /** Aborted when the client is gone. */
  readonly gone: AbortSignal;
  /** The last event that the client has seen, where it comes back (`Last-Event-ID`). */
  readonly lastEventId: string | undefined;
}

const heartbeatInterval = 15_000;

const idOf = (event: unknown): string =>
  createHash('sha256').update(JSON.stringify(event)).digest('base64url').slice(0, 22);

/** Waits for a change, for the time, or for the end, whichever comes first. A change that came before the waiting counts. */
function createAlarm(changes: Changes, topic: Topic | null, gone: AbortSignal) {
  let isRung = false;
  let wake = () => {};
  const ring = () => {
    isRung = true;
    wake();
  };
  const end = () => wake();
  const ends = [gone, changes.stopping];
  const isOver = () => ends.some(({ aborted }) => aborted);
  const stopWatching = topic ? changes.watch(topic, ring) : () => undefined;
  for (const signal of ends) signal.addEventListener('abort', end);
  return {
    isOver,
    /** Says whether there was a change. */
    async waitFor(milliseconds: number): Promise<boolean> {
      if (!isRung && !isOver())
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      const wasRung = isRung;
      isRung = false;
      return wasRung;
    },
    stop() {
      stopWatching();
      for (const signal of ends) signal.removeEventListener('abort', end);
    },
  };
}

/**
 * Streams how something stands: at once, and again whenever it stands otherwise. An event's id is the digest of what it says,
 * so whoever comes back after a break, to whichever server, gets what they missed and nothing twice.
 */
export async function* streamSnapshots<Event extends object>({
  changes,
  topic,
  read,
  now,
  gone,
  lastEventId,
}: SnapshotStream<Event>): AsyncGenerator<Streamed<Event>> {
  const alarm = createAlarm(changes, topic, gone);
  try {
    let seen = lastEventId;
    while (!alarm.isOver()) {
      const { event, changesAt, isLast } = await read();
      const id = idOf(event);
      if (id !== seen) yield { ...event, id };
      seen = id;
      if (isLast) return;
      const untilChange = changesAt ? Math.max(50, changesAt.getTime() - now().getTime()) : heartbeatInterval;
      const woken = await alarm.waitFor(Math.min(untilChange, heartbeatInterval));
      if (!woken && untilChange >= heartbeatInterval && !alarm.isOver()) yield heartbeat;
    }
  } finally {
    alarm.stop();
  }
}

import { ApiProblem } from '../../../api-client/client.ts';
import { connection } from '../../app/connection/connection.ts';
import { deviceEvents, StreamCut } from '../protocol/device-events.ts';
import type { Account } from './account.ts';
import { accounts, updateAccount } from './accounts.ts';
import { refreshAccount, takeEvent } from './refresh-account.ts';

/** A browser holds six connections to a server over HTTP/1.1; calls need some of them. */
const mostStreams = 3;
/** While no stream comes through, the requests are listed so often instead, and a stream is tried again after a while. */
const pollInterval = 3_000;
const streamsAgainAfter = 120_000;
const pausesAfterFailures = [1_000, 2_000, 4_000, 8_000, 15_000];

/** The account was removed, or its key was replaced: restored in another browser of this phone, or in the app on its home screen. */
const isGone = (error: unknown) =>
  error instanceof ApiProblem && ['device_unknown', 'device_proof_wrong'].includes(error.problem.code);

/** Waits, but not longer than until there is internet again, the server is back, or nobody looks any more. */
const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const over = () => {
      clearTimeout(waiting);
      removeEventListener('online', over);
      forgetConnection();
      signal.removeEventListener('abort', over);
      resolve();
    };
    const waiting = setTimeout(over, milliseconds);
    const forgetConnection = connection.subscribe(() => {
      if (connection.get() === 'back') over();
    });
    addEventListener('online', over);
    signal.addEventListener('abort', over);
  });

async function watch(account: Account, signal: AbortSignal, hasStream: boolean): Promise<void> {
  const position = { lastEventId: undefined };
  let failures = 0;
  let pollsUntil = hasStream ? 0 : Number.POSITIVE_INFINITY;
  while (!signal.aborted) {
    try {
      await refreshAccount(account);
      failures = 0;
      if (performance.now() >= pollsUntil) {
        for await (const event of deviceEvents(account.client, { origin: location.origin, signal, position }))
          await takeEvent(account, event);
      } else await pause(pollInterval, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (isGone(error)) return updateAccount(account.id, { isGone: true, requests: [] });
      if (error instanceof StreamCut) pollsUntil = performance.now() + streamsAgainAfter;
      else failures += 1;
    }
    await pause(pausesAfterFailures[Math.min(failures, pausesAfterFailures.length - 1)] ?? 0, signal);
  }
}

/** Watches every account for as long as the app is in front. */
export function watchAccounts(): void {
  const watched = new Map<string, AbortController>();
  const look = () => {
    const here = document.hidden ? [] : (accounts.get() ?? []).filter(({ isGone }) => !isGone);
    for (const [id, controller] of watched) {
      if (here.some((account) => account.id === id)) continue;
      controller.abort();
      watched.delete(id);
    }
    for (const account of here) {
      if (watched.has(account.id)) continue;
      const controller = new AbortController();
      const hasStream = watched.size < mostStreams;
      watched.set(account.id, controller);
      void watch(account, controller.signal, hasStream);
    }
  };
  accounts.subscribe(look);
  document.addEventListener('visibilitychange', look);
  look();
}

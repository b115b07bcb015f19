import { setTimeout as wait } from 'node:timers/promises';
import { startSignIn } from '../../api-client/sign-in/start-sign-in.ts';
import { BenchClient } from '../bench-client.ts';
import { type OpenEvents, openEvents } from './sign-in-events.ts';

interface Usage {
  readonly bytes: number;
  readonly cpuSeconds: number;
}

/** What the server's process has used, as it says itself to Prometheus. */
async function usageOf(origin: string, metricsToken: string): Promise<Usage> {
  const response = await fetch(`${origin}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
  const text = await response.text();
  const metricOf = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
  return {
    bytes: metricOf('process_resident_memory_bytes'),
    cpuSeconds: metricOf('process_cpu_seconds_total'),
  };
}

async function openBrowser(origin: string, name: string, index: number): Promise<OpenEvents> {
  const address = `198.19.${Math.floor(index / 250) + 1}.${(index % 250) + 1}`;
  const headers = { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': address };
  const browser = new BenchClient(origin, headers);
  await browser.post(startSignIn.path, { signInName: name });
  const events = await openEvents(origin, browser.cookies, headers);
  await events.until(() => true);
  return events;
}

/** As many at once as the server's connections to the database can take in turn. */
const atOnce = 20;

async function openBrowsers(origin: string, names: readonly string[]): Promise<OpenEvents[]> {
  const open: OpenEvents[] = [];
  for (let first = 0; first < names.length; first += atOnce) {
    const some = names.slice(first, first + atOnce);
    open.push(...(await Promise.all(some.map((name, index) => openBrowser(origin, name, first + index)))));
  }
  return open;
}

/** Longer than the 15 seconds after which each stream sends a comment and looks at the database again. */
const heldFor = 16_000;

/**
 * Holds the sign-in events of so many browsers open at once. Gives what each costs the server's process: kB of memory, and
 * milliseconds of processor time in a minute.
 */
export async function holdBrowsers(
  origin: string,
  metricsToken: string,
  names: readonly string[],
): Promise<{ kilobytes: number; cpuMilliseconds: number }> {
  for (const each of await openBrowsers(origin, names.slice(0, 100))) each.close();
  await wait(1_000);
  const before = await usageOf(origin, metricsToken);
  const open = await openBrowsers(origin, names);
  await wait(2_000);
  const began = performance.now();
  const start = await usageOf(origin, metricsToken);
  await wait(heldFor);
  const end = await usageOf(origin, metricsToken);
  const minutes = (performance.now() - began) / 60_000;
  const still = open.filter((each) => each.isOpen()).length;
  for (const each of open) each.close();
  if (still < names.length) throw new Error(`${names.length - still} streams were cut off`);
  return {
    kilobytes: (end.bytes - before.bytes) / 1024 / names.length,
    cpuMilliseconds: ((end.cpuSeconds - start.cpuSeconds) * 1000) / minutes / names.length,
  };
}

import { randomBytes } from 'node:crypto';
import { startChildServer } from '../child-server.ts';
import { type Figure, rounded } from '../results.ts';
import { holdBrowsers } from './hold-browsers.ts';
import { addOwners } from './owners.ts';
import { timeApprovals } from './time-approvals.ts';

const approvals = 50;
const browsers = 1_000;

const percentile = (values: readonly number[], share: number): number =>
  rounded(values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? Number.NaN);

/**
 * How fast the browser goes on after an approval on the phone, and what browsers cost that wait for one: on a server of its own,
 * so that nothing else is in its memory. Takes about a minute.
 */
export async function measureAuthenticator(databaseUrl: string, secretKey: string): Promise<Figure[]> {
  const metricsToken = randomBytes(16).toString('hex');
  const server = await startChildServer('server/main.ts', {
    DATABASE_URL: databaseUrl,
    SECRET_KEY: secretKey,
    METRICS_TOKEN: metricsToken,
    DEMO: '0',
    TRUSTED_PROXIES: '127.0.0.1',
    NODE_ENV: 'production',
  });
  try {
    const { origin } = server;
    const { names, phone } = await addOwners(databaseUrl, { secretKey, origin, count: browsers });
    const taken = await timeApprovals(origin, names[0] ?? '', phone, approvals);
    const { kilobytes, cpuMilliseconds } = await holdBrowsers(origin, metricsToken, names);
    return [
      { what: 'approval to next step in the browser, p50', unit: 'ms', value: percentile(taken, 0.5) },
      {
        what: 'approval to next step in the browser, p95',
        unit: 'ms',
        value: percentile(taken, 0.95),
        budget: { atMost: 300 },
      },
      {
        what: `${browsers} browsers waiting, memory of each`,
        unit: 'kB',
        value: rounded(kilobytes),
      },
      {
        what: `${browsers} browsers waiting, processor time of each`,
        unit: 'ms/min',
        value: rounded(cpuMilliseconds),
      },
    ];
  } finally {
    await server.stop();
  }
}

import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { openServices } from '../open-services.ts';
import { testSecretKey } from './test-secret-key.ts';
import type { TestServer } from './test-server.ts';

/** Starts another server over the same database, closed when the test has finished. People reach both at the address of the first. */
export async function startSecond({
  databaseUrl,
  origin,
  clock,
}: TestServer): Promise<Pick<TestServer, 'origin' | 'services'>> {
  const log = pino({ level: 'silent' });
  const config = readConfig({ SECRET_KEY: testSecretKey, DEMO: '1', PORT: '0' });
  const { services, close } = await openServices(
    config,
    databaseUrl,
    { publicUrl: () => origin, now: () => clock.now },
    log,
  );
  const app = await createApp(services, log);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    await app.close();
    await close();
  });
  return { origin: address, services };
}

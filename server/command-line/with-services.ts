import { pino } from 'pino';
import { type Config, readConfig } from '../config.ts';
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { migrate } from '../db/migrate.ts';
import { openServices } from '../open-services.ts';
import type { Services } from '../services.ts';

/**
 * Runs one command over the database that the environment names, migrated first, and closes everything after it.
 * With the database that the server brings itself, the server must not be running. Throws what the start throws, in words.
 */
export async function withServices<Result>(
  work: (services: Services, config: Config) => Promise<Result>,
): Promise<Result> {
  const config = readConfig({ DEMO: '0', ...process.env });
  const log = pino({ level: 'silent' });
  const embedded = config.databaseUrl ? undefined : await startEmbeddedPostgres(config.dataDir, log);
  try {
    const databaseUrl = config.databaseUrl ?? embedded?.ownerUrl ?? '';
    await migrate(databaseUrl);
    const publicUrl = () => config.publicUrl ?? `http://${config.host}:${config.port}`;
    const { services, close } = await openServices(config, databaseUrl, { publicUrl, delivers: false }, log);
    try {
      return await work(services, config);
    } finally {
      await close();
    }
  } finally {
    await embedded?.stop();
  }
}

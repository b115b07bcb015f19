import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { demoOrganisations } from '../api-client/demo/demo-people.ts';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { startEmbeddedPostgres } from './db/embedded-postgres.ts';
import { migrate } from './db/migrate.ts';
import { demoPassword } from './demo/seed-demo.ts';
import { releaseCutOffWrites } from './http/idempotency.ts';
import { loadMailLayout } from './messages/render-mail.ts';
import { openServices } from './open-services.ts';
import { withinDeadline } from './within-deadline.ts';

/** Shorter than the half minute that process managers give before they kill. */
const stopsWithin = 25_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const embedded = config.databaseUrl ? undefined : await startEmbeddedPostgres(config.dataDir, log);
  const databaseUrl = config.databaseUrl ?? embedded?.ownerUrl ?? '';
  await migrate(databaseUrl);

  let listensAt = `http://${config.host}:${config.port}`;
  const publicUrl = () => config.publicUrl ?? listensAt;
  const { services, close } = await openServices(config, databaseUrl, { publicUrl }, log);
  if (embedded) await releaseCutOffWrites(services.database);
  const app = await createApp(services, log);
  await app.listen({ port: config.port, host: config.host });
  const { port } = app.server.address() as AddressInfo;
  listensAt = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;

  console.log(`Voordeur is open at ${publicUrl()}`);
  if (services.demo) printDemo();

  // Not in the way of whoever was waiting for the server to open.
  setTimeout(() => void loadMailLayout(), 2_000).unref();

  let isClosing = false;
  const shut = async () => {
    if (isClosing) return;
    isClosing = true;
    const inOrder = await withinDeadline(stopsWithin, app.close().then(close));
    if (!inOrder) log.warn('what was under way did not end in time, and is cut off');
    await embedded?.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void shut().then(() => process.exit(0)));
}

function printDemo(): void {
  console.log(
    `\nDemonstration. Every account below has the password ${demoPassword} and registers its second factor when it first signs in.`,
  );
  console.log('Mail is shown at /outbox. * manages the contacts of the organisation.\n');
  for (const { name, people } of demoOrganisations) {
    console.log(`  ${name}`);
    for (const person of people.filter(({ standing }) => !standing))
      console.log(
        `    ${person.isAdministrator ? '*' : ' '} ${person.userName ?? person.email}${person.alsoIn ? ` (also ${person.alsoIn.join(', ')})` : ''}`,
      );
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof Error && error.cause) console.error(String(error.cause));
  process.exit(1);
});

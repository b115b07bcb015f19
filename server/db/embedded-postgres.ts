import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import pg from 'pg';
import { keptSecret } from '../secrets/kept-secret.ts';
import { findBinaries } from './embedded-postgres/binaries.ts';
import { type Cluster, initialiseCluster, startCluster, stopCluster } from './embedded-postgres/cluster.ts';
import { findOperatingUser, requireReachable } from './embedded-postgres/operating-user.ts';
import { findPostmaster } from './embedded-postgres/postmaster.ts';
import { ensureRoles } from './embedded-postgres/roles.ts';
import { lockDataDirectory } from './embedded-postgres/server-lock.ts';

/** A PostgreSQL that the server brought itself. */
export interface EmbeddedPostgres {
  /** Connects as the owner of the database `voordeur`, who is no superuser. */
  readonly ownerUrl: string;
  /** Connects as the superuser: for what only it may do, such as databases for tests. */
  readonly superuserUrl: string;
  /** Stops PostgreSQL in order and lets the data directory go. */
  readonly stop: () => Promise<void>;
}

const urlOf = (user: string, password: string, port: number, database: string) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Waits for a PostgreSQL that lives already: it may be recovering, or about to end, and then undefined is given. */
async function takeOver(cluster: Cluster, urlAt: (port: number) => string): Promise<number | undefined> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const running = findPostmaster(cluster.directory);
    if (!running) return undefined;
    if (await answers(urlAt(running.port))) return running.port;
    await pause(200);
  }
  throw new Error(`The PostgreSQL that runs on ${cluster.directory} does not answer.`);
}

/**
 * Starts the PostgreSQL that npm brought, its cluster in `<dataDir>/postgres`, or takes over the one that a killed server
 * left running there (architecture: data). `durable: false` gives up safety against a power cut for speed: tests only.
 * Throws, in words for whoever starts the server, when another server has the directory, the directory cannot be reached
 * by PostgreSQL's user, or PostgreSQL does not start.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  log: Pick<FastifyBaseLogger, 'info'>,
  { durable = true } = {},
): Promise<EmbeddedPostgres> {
  mkdirSync(dataDir, { recursive: true });
  const home = realpathSync(dataDir);
  const unlock = lockDataDirectory(home);
  try {
    const binaries = await findBinaries();
    const user = await findOperatingUser();
    await requireReachable([home, binaries.postgres], user);
    const cluster: Cluster = { directory: join(home, 'postgres'), binaries, user };
    const superuserPassword = keptSecret(home, 'postgres-password', 24);
    const ownerPassword = keptSecret(home, 'postgres-owner-password', 24);
    const superuserUrlAt = (port: number) => urlOf('postgres', superuserPassword, port, 'postgres');

    await initialiseCluster(cluster, superuserPassword);
    const runningPort = await takeOver(cluster, superuserUrlAt);
    const port = runningPort ?? (await startCluster(cluster, { durable }));
    log.info(
      { port },
      runningPort ? 'PostgreSQL was still running and is taken over' : 'PostgreSQL has started',
    );
    await ensureRoles(superuserUrlAt(port), ownerPassword);
    return {
      ownerUrl: urlOf('voordeur_owner', ownerPassword, port, 'voordeur'),
      superuserUrl: superuserUrlAt(port),
      async stop() {
        await stopCluster(cluster);
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

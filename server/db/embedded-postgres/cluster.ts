import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { PostgresBinaries } from './binaries.ts';
import type { OperatingUser } from './operating-user.ts';

/** The directory of a PostgreSQL with the programs and the user that run it. */
export interface Cluster {
  readonly directory: string;
  readonly binaries: PostgresBinaries;
  readonly user: OperatingUser | undefined;
}

const execute = promisify(execFile);

const asUser = ({ user }: Cluster) => ({ ...user, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' } });

/** Kept for a week by the day, and without statements: these may hold what is secret (ASVS 16.2.5). */
const settings = [
  'logging_collector=on',
  'log_filename=postgresql-%a.log',
  'log_rotation_age=1d',
  'log_truncate_on_rotation=on',
  'log_min_error_statement=panic',
];

/**
 * Makes the cluster where there is none: beside its place first, so that one that was cut short is never taken for whole.
 * Its text is UTF-8 and sorts by code point on every platform (the built-in C.UTF-8 of PostgreSQL 17 and later).
 */
export async function initialiseCluster(cluster: Cluster, superuserPassword: string): Promise<void> {
  if (existsSync(join(cluster.directory, 'PG_VERSION'))) return;
  const unfinished = `${cluster.directory}.unfinished`;
  const passwordFile = `${cluster.directory}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  if (cluster.user) {
    for (const path of [unfinished, passwordFile]) chownSync(path, cluster.user.uid, cluster.user.gid);
  }
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--auth=scram-sha-256', '--username=postgres', `--pwfile=${passwordFile}`];
  try {
    await execute(
      cluster.binaries.initdb,
      ['-D', unfinished, ...locale, ...access, ...settings.flatMap((setting) => ['-c', setting])],
      asUser(cluster),
    );
    renameSync(unfinished, cluster.directory);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port.')),
      );
    });
  });

/**
 * Starts PostgreSQL on a free port of 127.0.0.1, in a session of its own, so that signals for the server do not reach it.
 * Tries again a few times: the port may be taken meanwhile, or the last of a killed PostgreSQL be on their way out.
 * Gives the port; throws with what PostgreSQL said.
 */
export async function startCluster(cluster: Cluster, options: { durable: boolean }): Promise<number> {
  const startLog = join(cluster.directory, 'start.log');
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const durability = options.durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
    const given = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...durability];
    const flags = given.map((setting) => `-c ${setting}`).join(' ');
    rmSync(startLog, { force: true });
    try {
      const wait = ['--wait', '--timeout=300', '--silent'];
      await execute(
        cluster.binaries.pg_ctl,
        ['start', '-D', cluster.directory, '-l', startLog, '-o', flags, ...wait],
        asUser(cluster),
      );
      return port;
    } catch (cause) {
      if (attempt < 5) {
        await pause(300);
        continue;
      }
      const said = existsSync(startLog) ? readFileSync(startLog, 'utf8') : '';
      throw new Error(`The embedded PostgreSQL in ${cluster.directory} does not start.\n${said}`, { cause });
    }
  }
}

/** Stops PostgreSQL: open transactions are rolled back, what is committed is written. Resolves when it has ended. */
export async function stopCluster(cluster: Cluster): Promise<void> {
  await execute(
    cluster.binaries.pg_ctl,
    ['stop', '-D', cluster.directory, '-m', 'fast', '--wait', '--silent'],
    asUser(cluster),
  );
}

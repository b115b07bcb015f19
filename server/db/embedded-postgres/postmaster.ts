import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, isAlive } from './processes.ts';

/** A PostgreSQL that runs on a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * Finds the PostgreSQL that still runs on this cluster, when the server before this one was killed (its postmaster.pid:
 * process, directory, start, port, … one a line). Gives undefined when none does; a file that names a process that has
 * become somebody else's is removed, since PostgreSQL would take that process for its own.
 */
export function findPostmaster(clusterDir: string): Postmaster | undefined {
  const file = join(clusterDir, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!isAlive(pid)) return undefined;
  if (commandOf(pid).includes(clusterDir)) return { pid, port: Number(lines[3]) };
  rmSync(file, { force: true });
  return undefined;
}

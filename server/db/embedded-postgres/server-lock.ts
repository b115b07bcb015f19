import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, startOf } from './processes.ts';

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/**
 * Takes the data directory for this process, so that two servers never share one. Gives a function that lets it go.
 * Throws, naming the process, while another server that lives has it; the mark of one that died is cleared.
 */
export function lockDataDirectory(dataDir: string): () => void {
  const file = join(dataDir, 'server.lock');
  const mark = `${process.pid} ${startOf(process.pid)}\n`;
  const take = () => writeFileSync(file, mark, { flag: 'wx', mode: 0o600 });
  try {
    take();
  } catch (error) {
    if (!isTaken(error)) throw error;
    const [pid, start] = readFileSync(file, 'utf8').trim().split(' ');
    if (isAlive(Number(pid)) && startOf(Number(pid)) === start) {
      throw new Error(
        `Another server (process ${pid}) is running on ${dataDir}. Stop it first, or give this one a DATA_DIR of its own.`,
      );
    }
    rmSync(file, { force: true });
    take();
  }
  return () => {
    if (existsSync(file) && readFileSync(file, 'utf8') === mark) rmSync(file);
  };
}

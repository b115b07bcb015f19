import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const readSecret = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');

const isThere = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/**
 * Gives the secret that is kept in a file of the data directory which only its owner may read; made of so many random bytes the
 * first time. It is written beside its place first, so that a server that is killed leaves it whole or not at all, and of two that
 * start at once both get that of the first.
 */
export function keptSecret(dataDir: string, name: string, bytes: number): string {
  const file = join(dataDir, name);
  const kept = readSecret(file);
  if (kept) return kept;
  mkdirSync(dataDir, { recursive: true });
  const unfinished = `${file}.${process.pid}.unfinished`;
  const secret = randomBytes(bytes).toString('base64url');
  writeFileSync(unfinished, `${secret}\n`, { mode: 0o600, flush: true });
  // Servers of before left it empty where they were killed between making and writing it.
  if (existsSync(file) && !readSecret(file)) rmSync(file);
  try {
    linkSync(unfinished, file);
    return secret;
  } catch (error) {
    if (!isThere(error)) throw error;
    return readSecret(file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

import { existsSync, globSync, statSync } from 'node:fs';

/** Says whether the file `built` is missing, or older than one of `sources` (files and directories). */
export function isOlderThan(built: string, sources: readonly string[]): boolean {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  const files = sources.flatMap((source) => [source, ...globSync(`${source}/**/*`)]);
  return files.some((file) => existsSync(file) && statSync(file).mtimeMs > builtAt);
}

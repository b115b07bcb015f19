import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChildServer, startChildServer } from './child-server.ts';

/** Starts the server as `npm start` does, as a demonstration on data of its own. The SPA must have been built. */
export async function startTemporaryServer(): Promise<ChildServer> {
  if (!existsSync(new URL('../dist/web/index.html', import.meta.url)))
    throw new Error('The screens are not built yet: npm run build.');
  const dataDir = mkdtempSync(join(tmpdir(), 'voordeur-bench-'));
  // Started as root, PostgreSQL is another user, who has to get in.
  chmodSync(dataDir, 0o755);
  const server = await startChildServer('server/main.ts', { DATA_DIR: dataDir, DEMO: '1' });
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

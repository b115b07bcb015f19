import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';

const silent = { info: () => undefined };

const killedServer = `
  const { startEmbeddedPostgres } = await import(process.argv[1]);
  const postgres = await startEmbeddedPostgres(process.argv[2], { info() {} });
  process.stdout.write(postgres.ownerUrl);
  setInterval(() => {}, 60_000);
`;

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(statement).finally(() => client.end());
  return rows;
}

describe('embedded PostgreSQL', () => {
  let dataDir: string;
  let running: EmbeddedPostgres | undefined;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'voordeur-embedded-'));
    chmodSync(dataDir, 0o755);
  });

  afterEach(async () => {
    await running?.stop();
    running = undefined;
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = async () => {
    running = await startEmbeddedPostgres(dataDir, silent);
    return running;
  };

  test('serves an owner who is no superuser, keeps what was written, and refuses a second server', async () => {
    const first = await start();
    expect(await query(first.ownerUrl, 'select rolsuper from pg_roles where rolname = current_user')).toEqual(
      [{ rolsuper: false }],
    );
    await query(first.ownerUrl, 'create table kept as select 1 as number');
    await expect(startEmbeddedPostgres(dataDir, silent)).rejects.toThrow(/Another server \(process \d+\)/);
    await first.stop();
    const second = await start();
    expect(await query(second.ownerUrl, 'table kept')).toEqual([{ number: 1 }]);
  });

  test('is found again after the server was killed, signals to its process group included', async () => {
    const module = new URL('./embedded-postgres.ts', import.meta.url).href;
    const server = spawn(process.execPath, ['--input-type=module', '-e', killedServer, module, dataDir], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [url] = await once(server.stdout, 'data');
    if (!server.pid) throw new Error('The server has no process.');
    process.kill(-server.pid, 'SIGKILL');
    await once(server, 'exit');
    expect((await start()).ownerUrl).toBe(String(url));
  });

  test('is not misled by a postmaster.pid that names a process of somebody else', async () => {
    await (await start()).stop();
    writeFileSync(
      join(dataDir, 'postgres/postmaster.pid'),
      `${process.pid}\n${dataDir}/postgres\n1\n1\n\n\n\nready\n`,
    );
    expect(await query((await start()).ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

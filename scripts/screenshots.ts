import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createBuilder } from 'vite';
import { getBrowser } from './browser.ts';

/** `npm run screenshots`: a picture of every screen and state, in both languages and sizes, by day and by evening. */
process.chdir(new URL('..', import.meta.url).pathname);

getBrowser();
await (await createBuilder({ logLevel: 'warn' })).buildApp();
rmSync('screenshots', { recursive: true, force: true });
const { status } = spawnSync('playwright', ['test', '--project', 'every-screen'], {
  stdio: 'inherit',
  env: { ...process.env, SCREENSHOTS: 'screenshots' },
});
console.log('The pictures are in screenshots/.');
process.exitCode = status ?? 1;

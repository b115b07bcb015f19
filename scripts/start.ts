import { isOlderThan } from './is-older-than.ts';

process.chdir(new URL('..', import.meta.url).pathname);

const sources = ['web', 'api-client', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

if (isOlderThan('dist/web/index.html', sources)) {
  const { build } = await import('vite');
  await build({ logLevel: 'warn' });
}

await import('../server/main.ts');

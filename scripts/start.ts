import { isOlderThan } from './is-older-than.ts';

process.chdir(new URL('..', import.meta.url).pathname);

const sources = [
  'web',
  'api-client',
  'public',
  'index.html',
  'authenticator.html',
  'vite.config.ts',
  'package-lock.json',
];

if (isOlderThan('dist/web/index.html', sources)) {
  const { createBuilder } = await import('vite');
  await (await createBuilder({ logLevel: 'warn' })).buildApp();
}

await import('../server/main.ts');

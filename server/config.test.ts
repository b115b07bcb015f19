import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ConfigError, isLoopback, readConfig } from './config.ts';
import { createSealer } from './secrets/encryption.ts';
import { setUpDatabase } from './settings/set-up-database.ts';
import { createTestDatabase } from './testing/test-database.ts';

const secretKey = 'a secret key that only the tests have';
const read = (environment: Record<string, string>) => readConfig({ SECRET_KEY: secretKey, ...environment });

describe('the configuration', () => {
  test('needs nothing on loopback', () => {
    expect(read({})).toMatchObject({ host: '127.0.0.1', port: 3000, publicUrl: undefined, demo: undefined });
  });

  test.each(['0.0.0.0', '::', '192.0.2.1', 'voordeur.example'])('needs PUBLIC_URL on %s', (HOST) => {
    expect(() => read({ HOST })).toThrow(ConfigError);
    expect(() => read({ HOST })).toThrow(/PUBLIC_URL is required/);
    expect(read({ HOST, PUBLIC_URL: 'https://voordeur.example/' }).publicUrl).toBe(
      'https://voordeur.example',
    );
  });

  test.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/voordeur'],
    ['PUBLIC_URL', 'voordeur.example'],
    ['PUBLIC_URL', 'ftp://voordeur.example'],
    ['SMTP_URL', 'http://localhost'],
    ['SMS_GATEWAY_URL', 'http://gateway.example'],
    ['SMS_GATEWAY_URL', 'smpp://gateway.example'],
    ['SECRET_KEY', 'too short'],
    ['METRICS_TOKEN', 'short'],
    ['DEMO', 'yes'],
    ['LOG_LEVEL', 'loud'],
  ])('says which variable is wrong: %s=%s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(ConfigError);
    expect(() => read({ [name]: value })).toThrow(new RegExp(`cannot be used:\\s+${name}: \\S+`));
  });

  test('names every variable that is wrong, and repeats no secret', () => {
    const wrong = { SECRET_KEY: 'hunter-two', PORT: 'x', DEMO: 'x' };
    expect(() => read(wrong)).toThrow(/SECRET_KEY[\s\S]*DEMO|PORT[\s\S]*SECRET_KEY[\s\S]*DEMO/);
    expect(() => read(wrong)).not.toThrow(/hunter-two/);
  });

  test('takes an empty variable for one that is not there', () => {
    expect(read({ PORT: '', SMTP_URL: '', DEMO: '' })).toMatchObject({ port: 3000, smtpUrl: undefined });
  });

  test('makes a secret key once, which only its owner may read', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'voordeur-config-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    const first = readConfig({ DATA_DIR: dataDir }).secretKey;
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(readConfig({ DATA_DIR: dataDir }).secretKey).toBe(first);
    const file = join(dataDir, 'secret-key');
    expect(readFileSync(file, 'utf8').trim()).toBe(first);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(dataDir)).toEqual(['secret-key']);
  });

  test('makes a secret key where a killed server left the file empty', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'voordeur-config-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    writeFileSync(join(dataDir, 'secret-key'), '');
    const first = readConfig({ DATA_DIR: dataDir }).secretKey;
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(readConfig({ DATA_DIR: dataDir }).secretKey).toBe(first);
  });

  test.each([
    ['127.0.0.1', true],
    ['127.8.9.10', true],
    ['::1', true],
    ['[::1]', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['127.0.0.1.example', false],
    ['localhost.example', false],
  ])('%s is this machine: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});

describe('a new database', () => {
  test.each<[Record<string, string>, boolean]>([
    [{}, true],
    [{ DEMO: '0' }, false],
    [{ PUBLIC_URL: 'https://voordeur.example' }, false],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'https://voordeur.example' }, false],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:3000' }, false],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'https://voordeur.example', DEMO: '1' }, true],
  ])('with %j: a demonstration: %s', async (environment, demo) => {
    const { database, drop } = await createTestDatabase();
    onTestFinished(drop);
    const sealer = createSealer(secretKey);
    expect(await setUpDatabase(database, read(environment), sealer)).toEqual({ isNew: true, demo });
    expect(await setUpDatabase(database, read({ DEMO: demo ? '0' : '1' }), sealer)).toEqual({
      isNew: false,
      demo,
    });
  });

  test('is not opened under another secret key', async () => {
    const { database, drop } = await createTestDatabase();
    onTestFinished(drop);
    await setUpDatabase(database, read({}), createSealer(secretKey));
    const other = createSealer('another secret key that nobody has');
    await expect(setUpDatabase(database, read({}), other)).rejects.toThrow(/SECRET_KEY is not the one/);
  });
});

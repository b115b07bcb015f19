import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, onTestFinished, test } from 'vitest';
import { startServerForCommands as startServer, typeCommand as type } from '../testing/command-line.ts';
import { acceptInvitation, openAdministrator } from '../testing/contacts.ts';
import { createProgram } from './program.ts';

function logoFile(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'voordeur-logo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'logo.svg');
  writeFileSync(file, content);
  return file;
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>';

const archive = [
  'product',
  'add',
  'https://archief.example/',
  ...['--name-nl', 'Archief', '--name-en', 'Archive'],
  ...['--description-nl', 'Oude dossiers', '--description-en', 'Old files'],
];

test('an organisation is made, has products and a brand, and its people see both (G0.1)', {
  timeout: 60_000,
}, async () => {
  const server = await startServer();
  const made = [
    'organisation',
    'create',
    'Gemeente Zandmeer',
    '--name',
    'Ria Riet',
    '--email',
    'r@zandmeer.example',
  ];
  expect((await type(...made)).refused).toBeUndefined();
  expect(
    await type(...archive, '--program-name', 'Lezer', '--program-url', 'https://lezer.example/'),
  ).toEqual({
    said: expect.stringContaining('Archief / Archive is there.'),
  });
  for (const product of ['Archive', 'Webmail', 'https://portaal.duinkade.example/']) {
    const { said } = await type('organisation', 'product', 'add', 'Gemeente Zandmeer', product);
    expect(said).toContain('Gemeente Zandmeer now has ');
  }
  const brand = ['--name', 'Zandmeer', '--logo', logoFile(svg), '--hue', '40', '--chroma', '0.1'];
  const { said } = await type('organisation', 'brand', 'Gemeente Zandmeer', ...brand, '--phone', '14 0299');
  expect(said).toMatch(
    /name +Zandmeer\n.*logo +\d+ bytes of SVG\n.*hue 40, chroma 0.1; buttons #[0-9a-f]{6}/,
  );

  server.clock.now = new Date();
  const { api } = await acceptInvitation(server, 'r@zandmeer.example');
  const { products } = await api.listOrganisationProducts();
  expect(products.map(({ name }) => name.en)).toEqual(['Archive', 'Customer portal', 'Web mail']);
  expect(products[0]?.program).toEqual({ name: 'Lezer', downloadUrl: 'https://lezer.example/' });
  expect((await api.getSession()).brand).toEqual({
    name: 'Zandmeer',
    logo: expect.stringMatching(/^\/api\/v1\/logos\//),
    colour: { hue: 40, chroma: 0.1 },
    serviceDesk: { phone: '14 0299', email: 'servicedesk@duinkade.example' },
  });
});

test('a product that an organisation loses is lost by its contacts; one that it has already stays as it is', {
  timeout: 60_000,
}, async () => {
  const server = await startServer();
  const { api } = await openAdministrator(server);
  expect((await api.listMyProducts()).products).toHaveLength(4);
  expect((await type('organisation', 'product', 'add', 'Waterland Zorg', 'Support')).said).toContain(
    'Waterland Zorg already had Ondersteuning / Support',
  );
  expect((await type('organisation', 'product', 'remove', 'Waterland Zorg', 'Support')).said).toContain(
    'Waterland Zorg no longer has Ondersteuning / Support (https://hulp.duinkade.example/); contacts who used it: 3.',
  );
  expect((await api.listMyProducts()).products.map(({ name }) => name.en)).not.toContain('Support');
  expect((await type('organisation', 'product', 'remove', 'Waterland Zorg', 'Support')).refused).toContain(
    'Waterland Zorg does not have Ondersteuning / Support',
  );
  expect((await type('organisation', 'product', 'list', 'Waterland Zorg')).said.split('\n')).toHaveLength(3);
  expect((await type('product', 'list')).said).toContain(
    'Werkplek op afstand / Remote workplace (https://werkplek.duinkade.example/), with the program Duinkade Werkplek: 6 organisations',
  );
});

test('a brand changes in part, is shown, and is cleared', async () => {
  const server = await startServer();
  const brand = (...words: string[]) => type('organisation', 'brand', 'Provincie Merwede', ...words);
  expect((await brand('--hue', '12')).said).toContain('hue 12, chroma 0.1;');
  expect((await brand()).said).toMatch(/name +Provincie Merwede\n.*logo +\d+ bytes/);
  expect(await brand('--clear', '--email', 'hulp@merwede.example')).toEqual({
    said: expect.stringMatching(
      /name +–\n +logo +–\n +colour +–\n +phone +–\n +e-mail +hulp@merwede.example/,
    ),
  });
  expect((await brand('--clear')).said).toBe('Provincie Merwede has the provider’s brand.');
  const { api } = await openAdministrator(server, 'b.oosterhuis@merwede.example');
  expect((await api.getSession()).brand).toEqual((await api.getSettings()).brand);
});

test.each([
  ['a hue alone', ['organisation', 'brand', 'Waterland Zorg', '--hue', '12'], /colour\.chroma/],
  ['too much colour', ['organisation', 'brand', 'Scheldebouw', '--chroma', '0.2'], /colour\.chroma/],
  ['a hue that is no number', ['organisation', 'brand', 'Scheldebouw', '--hue', 'red'], /colour\.hue/],
  [
    'an address that is none',
    ['organisation', 'brand', 'Scheldebouw', '--email', 'x'],
    /email: email_invalid/,
  ],
  ['an unknown organisation', ['organisation', 'brand', 'Nergens'], /no organisation named Nergens/],
  ['an unknown product', ['organisation', 'product', 'add', 'Scheldebouw', 'Niets'], /no product Niets/],
  ['a product without https', ['product', 'add', 'http://x.example', ...archive.slice(3)], /url: invalid/],
  ['a program without an address', [...archive, '--program-name', 'Lezer'], /program\.downloadUrl/],
  [
    'an address that is taken',
    ['product', 'add', 'https://portaal.duinkade.example/', ...archive.slice(3)],
    /There is a product at https:\/\/portaal\.duinkade\.example\/ already/,
  ],
])('%s is refused, in words', async (_, words, refused) => {
  await startServer();
  expect((await type(...words)).refused).toMatch(refused);
});

test('a logo with a script in it is refused, and so is one without a name', async () => {
  await startServer();
  const bad = logoFile(svg.replace('<path', '<script>alert(1)</script><path'));
  const brand = (...words: string[]) => type('organisation', 'brand', 'Scheldebouw', ...words);
  expect((await brand('--name', 'S', '--logo', bad)).refused).toContain('<script> has no place in a logo.');
  expect((await brand('--logo', logoFile(svg))).refused).toMatch(/name: required/);
});

test.each([
  [['--help'], ['organisation', 'product', 'right', 'contact', 'doctor']],
  [
    ['organisation', '--help'],
    ['create', 'brand', 'policy', 'product'],
  ],
  [
    ['organisation', 'brand', '--help'],
    ['--name', '--logo', '--hue', '--chroma', '--phone', '--email', '--clear'],
  ],
  [
    ['organisation', 'product', '--help'],
    ['add', 'remove', 'list'],
  ],
  [
    ['product', 'add', '--help'],
    ['--name-nl', '--description-en', '--program-name', '--program-url'],
  ],
])('%j says what there is', async (words, named) => {
  let help = '';
  const program = createProgram();
  const silence = (command: Command) => {
    command.exitOverride().configureOutput({ writeOut: (text) => (help += text) });
    command.commands.forEach(silence);
  };
  silence(program);
  await expect(program.parseAsync(words, { from: 'user' })).rejects.toMatchObject({ exitCode: 0 });
  for (const name of named) expect(help).toContain(name);
});

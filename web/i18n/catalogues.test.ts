import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';

type Catalogue = { readonly [key: string]: string | Catalogue };

const features = globSync('web/i18n/nl/*.ts').map((file) => basename(file, '.ts'));

const load = async (language: string, feature: string): Promise<Catalogue> =>
  ((await import(`./${language}/${feature}.ts`)) as { default: Catalogue }).default;

const flatten = (catalogue: Catalogue, prefix = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );

const placeholdersOf = (text: string) => [...new Set(text.match(/\{\{[^}]+\}\}|<\/?\w+>/g))].sort();

const placeholdersByKey = async (language: string, feature: string) =>
  Object.fromEntries(
    flatten(await load(language, feature)).map(([key, text]) => [key, placeholdersOf(text)]),
  );

test('both languages have the same catalogues', () => {
  const english = globSync('web/i18n/en/*.ts').map((file) => basename(file, '.ts'));
  expect(english.sort()).toEqual(features.toSorted());
});

describe.each(features)('%s', (feature) => {
  test('has the same keys with the same placeholders in Dutch and in English', async () => {
    expect(await placeholdersByKey('en', feature)).toEqual(await placeholdersByKey('nl', feature));
  });

  test('leaves no text empty', async () => {
    const texts = [...flatten(await load('nl', feature)), ...flatten(await load('en', feature))];
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

const spoken = new Set([
  'aria-label',
  'aria-description',
  'alt',
  'title',
  'placeholder',
  'label',
  'hint',
  'description',
]);
const words = /\p{L}{2,}/u;

/** What a screen's source says in words of its own. */
function textOutsideCatalogues(file: string): string[] {
  const found: string[] = [];
  new Visitor({
    JSXText: ({ value }) => {
      if (words.test(value)) found.push(value.trim());
    },
    JSXAttribute: ({ name, value }) => {
      const isSpoken = name.type === 'JSXIdentifier' && spoken.has(name.name);
      if (isSpoken && value?.type === 'Literal' && words.test(String(value.value)))
        found.push(String(value.value));
    },
  }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
  return found;
}

test('nothing on a screen is outside the catalogues', () => {
  // The bar of dev:mock is for developers: a few technical words, the same in every language.
  const screens = globSync('web/**/*.tsx').filter((file) => !file.startsWith('web/mocks/'));
  expect(screens.length).toBeGreaterThan(50);
  const outside = screens.flatMap((file) => textOutsideCatalogues(file).map((text) => `${file}: ${text}`));
  expect(outside).toEqual([]);
});

import type { Page } from '@playwright/test';
import type { NextStep } from '../api-client/sign-in/sign-in.ts';
import { showStep } from './every-screen/gallery.ts';
import { expect, test } from './support/test.ts';

test.use({ locale: 'nl' });

const names = [
  'Waterland Zorg',
  'Provincie Merwede',
  'Kantoor Lindeboom',
  'Koöperatie Zuiderzee',
  'Café Zeezicht',
  'Gemeente Rietmeer',
  'Stichting De Brug',
  'Van der Meer & Zonen',
];

const choiceOf = (count: number): NextStep => ({
  step: 'choose-organisation',
  organisations: names.slice(0, count).map((name, nth) => ({
    id: `018f0000-0000-7000-8000-00000000000${nth}`,
    name,
    colour: { hue: nth * 40, chroma: 0.08 },
    authorisations: nth === 0 ? ['sign-in', 'manage-contacts'] : ['sign-in'],
    products: [
      { nl: 'Klantportaal', en: 'Customer portal' },
      { nl: 'Webmail', en: 'Web mail' },
    ],
    isNew: nth === 1,
    lastSignedInAt: null,
  })),
});

const organisation = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true });

test('each organisation is one control, named exactly after it and described by what one may do', async ({
  page,
}) => {
  await showStep(page, choiceOf(3));
  await expect(page.getByRole('listitem').getByRole('button')).toHaveCount(3);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(organisation(page, 'Waterland Zorg')).toHaveAccessibleDescription(
    'Contactpersonen beheren · Klantportaal en Webmail Nog niet gebruikt',
  );
  await expect(organisation(page, 'Provincie Merwede')).toHaveAccessibleDescription(
    'nieuw Klantportaal en Webmail U bent uitgenodigd',
  );
});

test('arrow keys, Home and End go from one to the other, and so does Tab', async ({ page }) => {
  await showStep(page, choiceOf(4));
  await organisation(page, 'Waterland Zorg').focus();
  for (const [key, name] of [
    ['ArrowDown', 'Provincie Merwede'],
    ['End', 'Koöperatie Zuiderzee'],
    ['ArrowDown', 'Koöperatie Zuiderzee'],
    ['ArrowUp', 'Kantoor Lindeboom'],
    ['Home', 'Waterland Zorg'],
    ['Tab', 'Provincie Merwede'],
    ['Shift+Tab', 'Waterland Zorg'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(organisation(page, name), key).toBeFocused();
  }
});

test('with more than seven one searches: accents are forgiven, the rest is counted aloud', async ({
  page,
}) => {
  await showStep(page, choiceOf(8));
  const search = page.getByRole('searchbox', { name: 'Zoek uw organisatie' });
  const shown = page.getByRole('listitem').getByRole('button');
  const counted = page.getByRole('status').filter({ hasText: 'organisatie' });
  await expect(counted).toHaveText('8 organisaties');
  for (const [typed, found, said] of [
    ['zee', ['Koöperatie Zuiderzee', 'Café Zeezicht'], '2 van 8 organisaties'],
    ['ZEE cafe', ['Café Zeezicht'], '1 van 8 organisaties. Met Enter kiest u die.'],
    ['cooperatie', [], '0 van 8 organisaties'],
    ['kooperatie', ['Koöperatie Zuiderzee'], '1 van 8 organisaties. Met Enter kiest u die.'],
    ['', names, '8 organisaties'],
  ] as const) {
    await search.fill(typed);
    await expect(shown).toHaveCount(found.length);
    for (const name of found) await expect(organisation(page, name)).toBeVisible();
    await expect(counted).toHaveText(said);
  }
  await search.focus();
  await page.keyboard.press('ArrowDown');
  await expect(organisation(page, 'Waterland Zorg')).toBeFocused();
});

test('Enter chooses the only one that is left, and asks the server for no other', async ({ page }) => {
  await showStep(page, choiceOf(8));
  const chosen = page.waitForRequest((request) => request.method() === 'PUT');
  const search = page.getByRole('searchbox');
  await search.fill('zee');
  await search.press('Enter');
  await search.fill('cafe');
  await search.press('Enter');
  expect((await chosen).postDataJSON()).toEqual({ organisationId: '018f0000-0000-7000-8000-000000000004' });
});

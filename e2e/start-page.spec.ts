import { answer, enter } from './every-screen/gallery.ts';
import { expect, test } from './support/test.ts';

const administrator = 'a.degroot@waterlandzorg.example';

test.use({ locale: 'nl' });

test.beforeEach(async ({ context, baseURL }) => {
  await enter(context, baseURL, administrator);
});

test('G3.8: a product leads to its address in a tab of its own; one that needs a program links to it, and says what works without', async ({
  page,
}) => {
  await page.goto('/');
  const product = page.getByRole('link', { name: 'Werkplek op afstand (opent in een nieuw tabblad)' });
  await expect(product).toHaveAttribute('href', 'https://werkplek.duinkade.example/');
  await expect(product).toHaveAttribute('target', '_blank');
  await expect(product).toHaveAccessibleDescription('Uw eigen werkplek, waar u ook bent');
  const row = page.getByRole('listitem').filter({ has: product });
  await expect(row).toContainText('Hiervoor moet het programma Duinkade Werkplek op uw computer staan.');
  await expect(row).toContainText('Zonder dat programma werken wel: Klantportaal, Ondersteuning en Webmail.');
  const download = row.getByRole('link', { name: /^Duinkade Werkplek downloaden/ });
  await expect(download).toHaveAttribute('href', 'https://werkplek.duinkade.example/download');
  // The whole row is pressed for the product; the download lies above it.
  await download.click({ trial: true });
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  const corner = { x: (box?.x ?? 0) + (box?.width ?? 0) - 20, y: (box?.y ?? 0) + 12 };
  const pressed = await page.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('a')?.href,
    corner,
  );
  expect(pressed).toBe('https://werkplek.duinkade.example/');
});

test('who waits leads to those in the list, and to one of them', async ({ page }) => {
  const since = new Date(Date.now() - 4 * 86_400_000).toISOString();
  const contactId = '018f0000-0000-7000-8000-000000000001';
  await answer(page, 'getContactsSummary', {
    total: 9,
    byAccess: { none: 0, invited: 1, lapsed: 1, 'signed-in': 0, active: 7, blocked: 0, ended: 0 },
    lapsed: { count: 1, longest: [{ contactId, name: 'Bas Kuipers', since }] },
    neverSignedIn: { count: 1, longest: [{ contactId, name: 'Daan de Wit', since }] },
  });
  await page.goto('/');
  const linkTo = (name: string) => page.getByRole('link', { name, exact: true });
  await expect(linkTo('1 uitnodiging is verlopen')).toHaveAttribute('href', '/contacts?access=lapsed');
  await expect(linkTo('Bas Kuipers')).toHaveAttribute('href', `/contacts/beside/${contactId}?access=lapsed`);
  await expect(linkTo('Daan de Wit')).toHaveAttribute(
    'href',
    `/contacts/beside/${contactId}?access=invited&access=signed-in`,
  );
  await linkTo('1 uitgenodigde heeft zich nog niet aangemeld').click();
  await expect(page).toHaveURL(/\/contacts\?access=invited&access=signed-in$/);
});

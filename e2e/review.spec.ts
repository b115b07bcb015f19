import type { Page } from '@playwright/test';
import type { Language } from '../api-client/language.ts';
import { textsIn } from './every-screen/catalogues.ts';
import { enter } from './every-screen/gallery.ts';
import { administratorByApi, invite } from './support/invitation.ts';
import { expectNothingWrong, expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';

/** Dutch on the computer, English on the phone. */
const walks: Record<string, { language: Language; administrator: string }> = {
  desktop: { language: 'nl', administrator: 'a.degroot@waterlandzorg.example' },
  phone: { language: 'en', administrator: 's.vermeer@lindeboom.example' },
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('a round of the review: one is confirmed, some at once, one access ends, and all of it can be read back', async ({
  page,
  context,
  baseURL,
}, info) => {
  const walk = walks[info.project.name];
  if (!walk) throw new Error(info.project.name);
  const { language, administrator } = walk;
  const words = textsIn(language).reviews;
  const named = (text: string, name: string) => text.replaceAll('{{name}}', name);
  await page.addInitScript((wanted) => localStorage.setItem('voordeur.language', wanted), language);
  const colleague = await administratorByApi(baseURL, administrator);
  for (const name of ['Ada Aalders', 'Bo Bakker', 'Cas Cremer'])
    await invite(colleague, {
      name,
      email: `${name.slice(0, 2).trim()}@round.${language}.example`,
      language,
    });
  await enter(context, baseURL, administrator);

  await page.goto('/review');
  await expectScreen(page, words.title);
  await page.getByLabel(words.schedule.label).selectOption('quarterly');
  await expect(page.getByText(words.schedule.saved)).toBeVisible();
  await expectNothingWrong(page);
  await button(page, words.none.start).click();
  await expect(row(page, 'Ada Aalders')).toBeVisible();
  await expectNothingWrong(page);

  await button(page, named(words.confirmOne, 'Ada Aalders')).press('Enter');
  await expect(page.getByText(named(words.confirmed, 'Ada Aalders'))).toBeVisible();
  await expect(row(page, 'Ada Aalders')).toHaveCount(0);
  await button(page, words.undo).click();
  await expect(row(page, 'Ada Aalders')).toBeVisible();

  for (const name of ['Ada Aalders', 'Bo Bakker'])
    await page.getByRole('checkbox', { name: named(words.choose.one, name) }).press('Space');
  const { contacts } = await colleague.api.listContacts({ query: { search: 'Bakker' } });
  const [bo] = contacts;
  if (!bo) throw new Error('Bo Bakker is not listed');
  await colleague.api.updateContact({
    params: { contactId: bo.id },
    ifMatch: bo.version,
    body: { ...bo, name: 'Bo Bakker-Smit', phone: '' },
  });
  await button(page, words.confirmMany_other.replace('{{count}}', '2')).click();
  await expect(page.getByText(words.changedMeanwhile_one.replace('{{count}}', '1'))).toBeVisible();
  await expect(row(page, 'Ada Aalders')).toHaveCount(0);
  await expect(row(page, 'Bo Bakker-Smit')).toBeVisible();
  await button(page, words.close).click();

  const seen = await colleague.api.getContact({ params: { contactId: bo.id } });
  const confirmed = { contacts: [{ contactId: bo.id, version: seen.version }] };
  await colleague.api.confirmAccess({ body: confirmed });
  await expect(page.getByText(words.colleague.decided)).toBeVisible();
  await expect(row(page, 'Bo Bakker-Smit')).toBeVisible();
  await expectNothingWrong(page);
  await button(page, words.colleague.refresh).press('Enter');
  await expect(row(page, 'Bo Bakker-Smit')).toHaveCount(0);

  await button(page, named(words.endOne, 'Cas Cremer')).click();
  await expectNothingWrong(page);
  await page.getByRole('alertdialog').getByRole('button', { name: words.end }).click();
  await expect(row(page, 'Cas Cremer')).toHaveCount(0);

  await page.getByRole('link', { name: words.open.decisions }).click();
  const decided = (name: string, what: string) =>
    page.getByRole('listitem').filter({ hasText: `${name}: ${what}` });
  await expect(decided('Cas Cremer', words.decision.ended)).toHaveCount(1);
  await expect(decided('Ada Aalders', words.decision.confirmed)).toHaveCount(2);
  await expect(decided('Ada Aalders', words.decision['taken-back'])).toHaveCount(1);
  await expectNothingWrong(page);
  await page.reload();
  await expect(decided('Cas Cremer', words.decision.ended)).toHaveCount(1);
});

import type { Locator, Page } from '@playwright/test';
import type { Language } from '../api-client/language.ts';
import enRights from '../web/i18n/en/rights.ts';
import nlRights from '../web/i18n/nl/rights.ts';
import { textsIn } from './every-screen/catalogues.ts';
import { enter } from './every-screen/gallery.ts';
import { expectNothingWrong, expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';

/** Dutch on the computer, English on the phone. */
const walks: Record<string, { language: Language; administrator: string; right: string; shown: string }> = {
  desktop: {
    language: 'nl',
    administrator: 'a.degroot@waterlandzorg.example',
    right: 'Bestellen',
    shown: 't/m 31 maart 2098',
  },
  phone: {
    language: 'en',
    administrator: 's.vermeer@lindeboom.example',
    right: 'Place orders',
    shown: 'until and including 31 March 2098',
  },
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Types a day as both languages write it: day, month, year. */
async function typeDay(page: Page, field: Locator, day: string): Promise<void> {
  await field.getByRole('spinbutton').first().focus();
  await page.keyboard.type(day);
}

test('rights are given through a day, and a contact is suspended from a date and kept after all', async ({
  page,
  context,
  baseURL,
}, info) => {
  const walk = walks[info.project.name];
  if (!walk) throw new Error(info.project.name);
  const { language, administrator, right, shown } = walk;
  const { contacts: words } = textsIn(language);
  const dates = language === 'nl' ? nlRights : enRights;
  const name = 'Bea Bos';
  await page.addInitScript((wanted) => localStorage.setItem('voordeur.language', wanted), language);
  await enter(context, baseURL, administrator);

  await page.goto('/contacts/add');
  await page.getByLabel(words.add.name, { exact: true }).fill(name);
  await page.getByLabel(words.add.email, { exact: true }).fill(`bea@dates.${language}.example`);
  await page.getByLabel(right, { exact: true }).check();
  await button(page, dates.chooseDatesOf.replace('{{right}}', right)).click();
  const term = page.getByRole('group', { name: dates.datesOf.replace('{{right}}', right) });
  const through = term.getByRole('group', { name: dates.through });
  await typeDay(page, through, '31032020');
  await button(page, words.add.submit).click();
  await expect(term.getByRole('alert')).toBeVisible();
  await expectNothingWrong(page);
  await typeDay(page, through, '31032098');
  await button(page, words.add.submit).click();
  await expectScreen(page, words.title);

  await page.goto(`/contacts?search=dates.${language}.example`);
  await page.getByRole('link', { name }).click();
  await expect(page.getByText(shown)).toBeVisible();
  await button(page, words.panel.moreActions).click();
  await page.getByRole('menuitem', { name: words.actions.suspend }).click();
  const dialog = page.getByRole('alertdialog');
  await typeDay(page, dialog, '01042098');
  await typeDay(page, dialog.getByRole('group', { name: `${dates.time} (${dates.suspend.from})` }), '1730');
  await expectNothingWrong(page);
  await button(page, dates.suspend.confirm).click();
  const day = language === 'nl' ? '1 april 2098 om 17:30' : '1 April 2098 at 17:30';
  await expect(page.getByText(dates.blockedFrom.replace('{{from}}', day), { exact: true })).toBeVisible();
  await button(page, words.panel.moreActions).click();
  await page.getByRole('menuitem', { name: words.actions.keep }).click();
  await expect(page.getByText(dates.blockedFrom.replace('{{from}}', day), { exact: true })).toHaveCount(0);
});

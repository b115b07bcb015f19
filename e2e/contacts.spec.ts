import type { Page } from '@playwright/test';
import type { Language } from '../api-client/language.ts';
import type { Browser } from '../server/testing/browser.ts';
import { languages, textsIn } from './every-screen/catalogues.ts';
import { enter } from './every-screen/gallery.ts';
import { administratorByApi, invite } from './support/invitation.ts';
import { pressByKeyboard, tabTo } from './support/keyboard.ts';
import { expectNothingWrong, expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';

const administrators: Record<Language, string> = {
  nl: 'a.degroot@waterlandzorg.example',
  en: 's.vermeer@lindeboom.example',
};

const names = ['Ada Aalders', 'Bo Bakker', 'Cas Cremer'];

/** Three invited people on the list, the last one blocked. */
async function addPeople(browser: Browser, domain: string, language: Language) {
  for (const name of names) {
    const email = `${name.split(' ')[0]?.toLowerCase()}@${domain}`;
    await invite(browser, { name, email, language });
  }
  const { api } = browser;
  const { contacts } = await api.listContacts({ query: { search: domain } });
  const [ada, bo, cas] = contacts;
  if (!ada || !bo || !cas) throw new Error('not everybody is on the list');
  await api.blockContact({ params: { contactId: cas.id } });
  return { ada, bo, cas };
}

for (const language of languages) {
  const { contacts: words } = textsIn(language);

  const row = (page: Page, name: string) => page.getByRole('row', { name });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const count = (text: string, number: number) => text.replace(/{{count(, number)?}}/, String(number));
  const named = (text: string, name: string) => text.replaceAll('{{name}}', name);

  /** Filters stand open on a wide screen, and behind a button on a narrow one. */
  const unfoldFilters = async (page: Page) => {
    const unfold = page.getByRole('button', { name: words.filters.title });
    if (await unfold.isVisible()) await unfold.click();
  };

  test.describe(`the list of contacts, in ${language}`, { tag: `@${language}` }, () => {
    test.use({ locale: language });

    test('what one sees is in the address', async ({ page, context, baseURL, isMobile }) => {
      const domain = `address.${language}.example`;
      await addPeople(await administratorByApi(baseURL, administrators[language]), domain, language);
      await enter(context, baseURL, administrators[language]);
      await page.goto(`/contacts?search=${domain}`);
      await expectScreen(page, words.title);
      await expect(row(page, 'Aalders')).toBeVisible();

      await unfoldFilters(page);
      await page.getByRole('button', { name: words.access.blocked }).first().click();
      await expect(row(page, 'Aalders')).toBeHidden();
      await expect(page).toHaveURL(/access=blocked/);
      await page.reload();
      await expect(row(page, 'Cremer').getByText(words.access.blocked)).toBeVisible();
      await expect(row(page, 'Aalders')).toBeHidden();
      await expectNothingWrong(page);
      await page.goBack();
      await expect(row(page, 'Aalders')).toBeVisible();

      if (isMobile) {
        await unfoldFilters(page);
        await page.getByRole('combobox', { name: words.sort.title }).selectOption(words.sort.name.desc);
      } else {
        await button(page, words.columns.name).click();
        await expect(page.getByRole('columnheader', { name: words.columns.name })).toHaveAttribute(
          'aria-sort',
          'descending',
        );
      }
      await expect(page).toHaveURL(/direction=desc/);
      await expect(page.getByRole('row').filter({ hasText: domain }).first()).toContainText('Cremer');
      await page.getByRole('searchbox').fill('nobody at all');
      await expect(page.getByRole('heading', { name: /nobody at all/ })).toBeVisible();
      await expectNothingWrong(page);
      await page.getByRole('link', { name: words.clearSearch }).click();
      await expect(page.getByRole('searchbox')).toHaveValue('');
    });

    test('access of two is withdrawn at once, and given back', async ({
      page,
      context,
      baseURL,
      isMobile,
    }) => {
      const domain = `many.${language}.example`;
      await addPeople(await administratorByApi(baseURL, administrators[language]), domain, language);
      await enter(context, baseURL, administrators[language]);
      await page.goto(`/contacts?search=${domain}`);
      await page.getByRole('checkbox', { name: named(words.choose.one, 'Ada Aalders') }).click();
      await page
        .getByRole('checkbox', { name: named(words.choose.one, 'Bo Bakker') })
        .click({ modifiers: ['Shift'] });
      await expect(page.getByText(count(words.choose.chosen_other, 2))).toBeVisible();
      await expectNothingWrong(page);

      if (isMobile) {
        await button(page, words.columns.actions).click();
        await page.getByRole('menuitem', { name: words.actionsMany.withdraw }).click();
      } else await button(page, words.actionsMany.withdraw).click();
      const dialog = page.getByRole('alertdialog');
      await expect(dialog).toContainText('Ada Aalders');
      await expectNothingWrong(page);
      await dialog.getByRole('button', { name: count(words.withdraw.confirmMany_other, 2) }).click();
      for (const name of ['Aalders', 'Bakker'])
        await expect(row(page, name).getByText(words.access.none)).toBeVisible();
      await button(page, words.undo.action).click();
      for (const name of ['Aalders', 'Bakker'])
        await expect(row(page, name).getByText(words.access.invited)).toBeVisible();
    });

    test('by the keyboard alone: columns, a range, what is done to it, and one of them opened', {
      tag: '@once',
    }, async ({ page, context, baseURL }) => {
      const domain = `keys.${language}.example`;
      const { contactList } = textsIn(language);
      await addPeople(await administratorByApi(baseURL, administrators[language]), domain, language);
      await enter(context, baseURL, administrators[language]);
      await page.goto(`/contacts?search=${domain}`);
      const { keyboard } = page;
      await expect(row(page, 'Aalders')).toBeVisible();

      await pressByKeyboard(page, contactList.columns.title);
      await keyboard.press('End');
      await keyboard.press('ArrowUp');
      await keyboard.press('Space');
      await keyboard.press('Escape');
      await page.reload();
      await expect(page.getByRole('columnheader', { name: words.columns.addedOn })).toBeVisible();

      const ada = page.getByRole('link', { name: 'Ada Aalders' });
      await tabTo(page, ada);
      await keyboard.press('Space');
      await keyboard.press('Shift+ArrowDown');
      await expect(page.getByText(count(words.choose.chosen_other, 2))).toBeVisible();
      await expect(row(page, 'Bakker')).toHaveAttribute('aria-selected', 'true');
      await expectNothingWrong(page);
      await keyboard.press('Shift+F10');
      await expect(page.getByRole('menuitem', { name: words.actionsMany.invite })).toBeFocused();
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await expect(page.getByRole('alertdialog')).toBeVisible();
      await pressByKeyboard(page, count(words.withdraw.confirmMany_other, 2));
      for (const name of ['Aalders', 'Bakker'])
        await expect(row(page, name).getByText(words.access.none)).toBeVisible();

      await tabTo(page, page.getByRole('link', { name: 'Bo Bakker' }));
      await keyboard.press('ArrowUp');
      await keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Ada Aalders' })).toBeFocused();
      await keyboard.press('Escape');
      await expect(ada).toBeFocused();
    });

    test('an edit meets the edit of a colleague, and the history tells both', async ({
      page,
      context,
      baseURL,
    }) => {
      const domain = `edit.${language}.example`;
      const colleague = await administratorByApi(baseURL, administrators[language]);
      await enter(context, baseURL, administrators[language]);
      const { ada } = await addPeople(colleague, domain, language);
      await page.goto(`/contacts?search=${domain}`);
      await page.getByRole('link', { name: 'Ada Aalders' }).click();
      await expect(page.getByRole('heading', { name: 'Ada Aalders' })).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`/contacts/beside/${ada.id}\\?search=`));
      await expectNothingWrong(page);

      await page.getByRole('link', { name: words.actions.edit }).click();
      const name = page.getByLabel(words.add.name, { exact: true });
      await name.fill('Ada van Aalders');
      await button(page, words.cancel).click();
      await button(page, words.unsaved.goOn).click();
      await expect(name).toHaveValue('Ada van Aalders');
      await page.reload();
      await expect(name).toHaveValue('Ada van Aalders');
      await expectNothingWrong(page);

      const other = language === 'nl' ? 'en' : 'nl';
      const { email, authorisations, productIds, version } = ada;
      const theirs = {
        name: 'Ada Aalders-Smit',
        email,
        authorisations,
        productIds,
        language: other,
      } as const;
      await colleague.api.updateContact({
        params: { contactId: ada.id },
        body: theirs,
        ifMatch: version,
      });
      await button(page, words.edit.save).click();
      const nameChoice = page.getByRole('group', { name: words.add.name });
      await expect(nameChoice.getByText('Ada Aalders-Smit')).toBeVisible();
      await expectNothingWrong(page);
      await button(page, words.conflict.save).click();
      await expect(page.getByText(words.conflict.chooseOne)).toBeVisible();
      await nameChoice.getByText('Ada van Aalders').click();
      await button(page, words.conflict.save).click();

      await expect(page.getByRole('heading', { name: 'Ada van Aalders' })).toBeFocused();
      const newest = page.getByRole('listitem').filter({ hasText: words.history.edited }).first();
      await expect(newest).toContainText('Ada van Aalders');
      await expect(newest.locator('del')).toHaveText('Ada Aalders-Smit');
      await expect(newest.locator('ins')).toHaveText('Ada van Aalders');
      await expectNothingWrong(page);
      const { language: kept } = await colleague.api.getContact({ params: { contactId: ada.id } });
      expect(kept).toBe(other);

      await page.getByRole('link', { name: /^(Sluiten|Close|Terug|Back)/ }).click();
      await expect(page.getByRole('link', { name: 'Ada van Aalders' })).toBeFocused();
    });
  });
}

import type { Page } from '@playwright/test';
import type { Language } from '../api-client/language.ts';
import { textsIn } from './every-screen/catalogues.ts';
import { enter } from './every-screen/gallery.ts';
import { administratorByApi, invite } from './support/invitation.ts';
import { expectNothingWrong, expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';

/** Dutch on the computer, English on the phone. */
const walks: Record<string, { language: Language; administrator: string; other: string }> = {
  desktop: {
    language: 'nl',
    administrator: 'a.degroot@waterlandzorg.example',
    other: 's.vermeer@lindeboom.example',
  },
  phone: {
    language: 'en',
    administrator: 's.vermeer@lindeboom.example',
    other: 'a.degroot@waterlandzorg.example',
  },
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('all about one contact, and what can be done, on a page of its own', async ({
  page,
  context,
  baseURL,
  browser,
}, info) => {
  const walk = walks[info.project.name];
  if (!walk) throw new Error(info.project.name);
  const { language, administrator, other } = walk;
  const { contacts: words, contactPage: pageWords } = textsIn(language);
  const name = 'Ada Aalders';
  await page.addInitScript((wanted) => localStorage.setItem('voordeur.language', wanted), language);
  const colleague = await administratorByApi(baseURL, administrator);
  const email = `ada@page.${language}.example`;
  await invite(colleague, { name, email, language });
  const { contacts } = await colleague.api.listContacts({ query: { search: email } });
  const id = contacts[0]?.id ?? '';
  await enter(context, baseURL, administrator);

  await page.goto(`/contacts?search=page.${language}.example`);
  await page.getByRole('link', { name }).click();
  await page.getByRole('link', { name: words.panel.wholePage }).click();
  await expect(page).toHaveURL(new RegExp(`/contacts/${id}$`));
  await expectScreen(page, name);
  await expect(part(page, pageWords.invitations.title).getByText(pageWords.delivery.queued)).toBeVisible();
  await expect(part(page, pageWords.methods.title).getByText(pageWords.methods.notYet)).toBeVisible();
  await expectNothingWrong(page);

  await button(page, words.actions.inviteAgain).click();
  const invitations = part(page, pageWords.invitations.title).getByRole('listitem');
  // Before a weekend it asks first when the mail is to go out.
  const asked = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await expect(asked.or(invitations.nth(1))).toBeVisible();
  if (await asked.isVisible()) await asked.getByRole('button', { name: words.actions.inviteAgain }).click();
  await expect(invitations).toHaveCount(2);
  await page.getByLabel(pageWords.history.show).selectOption(pageWords.history.invitations);
  const history = part(page, words.history.title);
  await expect(history.getByText(words.history.invited)).toHaveCount(2);
  await expect(history.getByText(words.history.added.replace('{{name}}', name))).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel(pageWords.history.show)).toHaveValue('invitations');
  await expect(history.getByText(words.history.invited)).toHaveCount(2);

  await page.getByRole('link', { name: words.actions.edit }).click();
  await page.getByLabel(words.add.name, { exact: true }).fill('Ada van Aalders');
  await expectNothingWrong(page);
  await button(page, words.edit.save).click();
  await expectScreen(page, 'Ada van Aalders');
  await expect(history.locator('ins', { hasText: 'Ada van Aalders' })).toBeVisible();

  const elsewhere = await browser.newContext({ locale: language });
  await enter(elsewhere, baseURL, other);
  const stranger = await elsewhere.newPage();
  await stranger.addInitScript((wanted) => localStorage.setItem('voordeur.language', wanted), language);
  await stranger.goto(`${baseURL}/contacts/${id}`);
  await expect(stranger.getByRole('heading', { level: 1, name: words.panel.gone })).toBeVisible();
  await expectNothingWrong(stranger);
  await elsewhere.close();

  await button(page, words.panel.moreActions).click();
  await page.getByRole('menuitem', { name: words.actions.remove }).click();
  await button(page, words.remove.confirm).click();
  await expectScreen(page, words.title);
});

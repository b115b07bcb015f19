import type { Page } from '@playwright/test';
import type { Language } from '../api-client/language.ts';
import { textsIn } from './every-screen/catalogues.ts';
import { enter } from './every-screen/gallery.ts';
import { administratorByApi } from './support/invitation.ts';
import { expectNothingWrong, expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';

/** Dutch on the computer, English on the phone. */
const walks: Record<string, { language: Language; administrator: string; organisation: string }> = {
  desktop: {
    language: 'nl',
    administrator: 'a.degroot@waterlandzorg.example',
    organisation: 'Waterland Zorg',
  },
  phone: { language: 'en', administrator: 's.vermeer@lindeboom.example', organisation: 'Kantoor Lindeboom' },
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function askForAccess(page: Page, language: Language, organisation: string, email: string) {
  const { accessRequests, help } = textsIn(language);
  await page.goto('/request-access');
  await expectScreen(page, help.requestAccess.title);
  await button(page, accessRequests.ask.submit).click();
  const field = page.getByLabel(accessRequests.ask.organisation, { exact: true });
  await expect(field).toBeFocused();
  await field.fill(organisation);
  await page.getByLabel(accessRequests.ask.email, { exact: true }).fill(email);
  await page.getByLabel(accessRequests.ask.reason, { exact: true }).fill('=HYPERLINK("x") <b>ja</b>');
  await button(page, accessRequests.ask.submit).click();
  await expectScreen(page, accessRequests.sent.title);
  return page.getByRole('main').innerText();
}

test('somebody on the list asks for access: accepted by one administrator, while a colleague comes too late', async ({
  page,
  browser,
  baseURL,
}, info) => {
  const walk = walks[info.project.name];
  if (!walk) throw new Error('nobody walks in this project');
  const { language, administrator, organisation } = walk;
  const { accessRequests, contacts } = textsIn(language);
  const name = 'Fenna Wiersma';
  const email = `f.wiersma.${language}@elders.example`;
  const { api } = await administratorByApi(baseURL, administrator);
  const listed = { name, email, jobTitle: '', language, authorisations: [], productIds: [] };
  await api.addContact({ body: listed, idempotencyKey: crypto.randomUUID() });
  await page.addInitScript((wanted) => localStorage.setItem('voordeur.language', wanted), language);

  const unknown = 'nobody@nowhere.example';
  const said = await askForAccess(page, language, organisation, unknown);
  const saidToListed = await askForAccess(page, language, organisation.toUpperCase(), email);
  expect(saidToListed.replaceAll(email, unknown).replaceAll(organisation.toUpperCase(), organisation)).toBe(
    said,
  );
  await expectNothingWrong(page);

  const desk = await browser.newContext({ baseURL, locale: language });
  await enter(desk, baseURL, administrator);
  const [first, colleague] = [await desk.newPage(), await desk.newPage()];
  const card = (on: Page) => on.getByRole('article', { name });
  await colleague.goto('/access-requests');
  await expect(card(colleague)).toContainText('=HYPERLINK("x") <b>ja</b>');
  await first.goto('/contacts');
  await first
    .getByRole('link', { name: accessRequests.waiting_one.replace('{{count, number}}', '1') })
    .click();
  await expectScreen(first, accessRequests.title);
  await button(first, accessRequests.accept.action).click();
  await first.getByRole('alertdialog').getByRole('checkbox').first().check();
  await button(first, accessRequests.accept.confirm).click();
  await expect(first.getByRole('status').filter({ hasText: name })).toContainText(
    accessRequests.accept.done.replace('{{name}}', name),
  );
  await expect(first.getByText(accessRequests.nobody)).toBeVisible();
  await expect(first.getByRole('heading', { level: 1 })).toBeFocused();

  await button(colleague, accessRequests.refuse.action).click();
  const reason = colleague.getByLabel(accessRequests.refuse.reason, { exact: true });
  await reason.fill('Nog niet in dienst');
  await reason.press('Enter');
  await expect(colleague.getByText(accessRequests.ended.replace('{{name}}', name))).toBeVisible();
  await expect(card(colleague)).toHaveCount(0);
  await expectNothingWrong(colleague);

  await first.goto(`/contacts?search=${email}`);
  await first.getByRole('link', { name }).click();
  await expect(first.getByText(contacts.history['access-request-accepted'])).toBeVisible();
  const { messages } = await api.listOutboxMessages({ query: { to: email } });
  expect(messages).toHaveLength(1);
  await desk.close();
});

import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Language } from '../api-client/language.ts';
import { demoPassword } from '../server/demo/seed-demo.ts';
import { textsIn } from './every-screen/catalogues.ts';
import { enter } from './every-screen/gallery.ts';
import { labelsIn } from './support/labels.ts';
import { giveCredentials, registerPhone, verifyOnPhone } from './support/person.ts';
import { expectNothingWrong, expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';

/** Dutch on the computer, English on the phone. */
const people: Record<string, { language: Language; administrator: string; name: string; email: string }> = {
  desktop: {
    language: 'nl',
    administrator: 'a.degroot@waterlandzorg.example',
    name: 'Lotte Dijkgraaf',
    email: 'l.dijkgraaf@waterlandzorg.example',
  },
  phone: {
    language: 'en',
    administrator: 's.vermeer@lindeboom.example',
    name: 'Oliver Grant',
    email: 'o.grant@lindeboom.example',
  },
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The administrator, at a computer of their own, resets the methods of a contact; gives the code that they read out. */
async function resetAtDesk(desk: Page, language: Language, name: string): Promise<string> {
  const { contacts } = textsIn(language);
  const named = (text: string) => text.replaceAll('{{name}}', name);
  const dialog = desk.getByRole('alertdialog');
  await button(desk, contacts.panel.moreActions).click();
  await desk.getByRole('menuitem', { name: contacts.actions.lostPhone }).click();
  await expect(dialog.getByRole('heading', { name: named(contacts.lostPhone.title) })).toBeVisible();
  await expect(dialog.getByText(named(contacts.lostPhone.whoIsThis))).toBeVisible();
  await expectNothingWrong(desk);
  await button(desk, contacts.lostPhone.confirm).click();
  await expect(dialog.getByRole('heading', { name: named(contacts.lostPhone.codeTitle) })).toBeVisible();
  await expect(button(desk, contacts.lostPhone.done)).toBeFocused();
  await desk.mouse.click(2, 2);
  const code = await dialog.locator('strong').innerText();
  expect(code).toMatch(/^\d{4} \d{4}$/);
  await expectNothingWrong(desk);
  await button(desk, contacts.lostPhone.done).click();
  await expect(dialog).toBeHidden();
  await expect(desk.getByText(named(contacts.history['methods-reset'])).first()).toBeVisible();
  return code;
}

async function openDesk(browser: Browser, url: string, administrator: string, language: Language) {
  const context: BrowserContext = await browser.newContext({ baseURL: url, locale: language });
  await enter(context, url, administrator);
  return context.newPage();
}

test.beforeEach(async ({ page }, info) => {
  const { language } = people[info.project.name] ?? { language: 'nl' };
  await page.addInitScript((wanted) => localStorage.setItem('voordeur.language', wanted), language);
});

test('a lost phone: the administrator resets; a code that is guessed at dies; with another one a second phone is registered', async ({
  page,
  browser,
  baseURL,
}, info) => {
  const who = people[info.project.name];
  if (!who) throw new Error('nobody walks in this project');
  const { language, name, email } = who;
  const labels = labelsIn(language);
  const { resetCode } = textsIn(language);
  await page.goto('/');
  await giveCredentials(page, labels, email, demoPassword);
  await registerPhone(page, labels);
  await expect(button(page, labels.signOut)).toBeVisible();

  const desk = await openDesk(browser, baseURL, who.administrator, language);
  await desk.goto(`/contacts?search=${email}`);
  await desk.getByRole('link', { name }).click();
  await resetAtDesk(desk, language, name);

  await page.reload();
  await giveCredentials(page, labels, email, demoPassword);
  await expectScreen(page, resetCode.title);
  const field = page.getByLabel(resetCode.label, { exact: true });
  await field.fill('123');
  await button(page, resetCode.submit).click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  for (const digit of '123456') {
    await field.fill(digit.repeat(8));
    const answered = page.waitForResponse((response) => response.url().endsWith('/reset-code'));
    await button(page, resetCode.submit).click();
    await answered;
  }
  await expectScreen(page, resetCode.dead.title);
  await expect(page.getByText(resetCode.dead['too-many-attempts'])).toBeVisible();
  await button(page, resetCode.dead.again).click();

  const code = await resetAtDesk(desk, language, name);
  await giveCredentials(page, labels, email, demoPassword);
  await expectScreen(page, resetCode.title);
  await page.reload();
  await expectScreen(page, resetCode.title);
  await field.fill(code);
  await button(page, resetCode.submit).click();
  const second = await registerPhone(page, labels);
  await button(page, labels.signOut).click();

  await giveCredentials(page, labels, email, demoPassword);
  await verifyOnPhone(page, labels, second);
  await expect(button(page, labels.signOut)).toBeVisible();
  await desk.context().close();
});

import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { demoPassword } from '../server/demo/seed-demo.ts';
import { openBrowser } from '../server/testing/browser.ts';
import { mailedResetTokens } from '../server/testing/password-reset.ts';
import { textsIn } from './every-screen/catalogues.ts';
import { labelsIn } from './support/labels.ts';
import { giveCredentials, registerPhone, verifyOnPhone } from './support/person.ts';
import { expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';

/** Dutch on the computer, English on the phone. */
const people = {
  desktop: { language: 'nl', email: 't.claes@scheldebouw.example' },
  phone: { language: 'en', email: 'e.hart@scheldebouw.example' },
} as const;
const newPassword = 'Duin-Kade-Haven-8';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Closes the browser and opens it again: what was for as long as it is open is gone. */
async function reopen(browser: Browser, context: BrowserContext, options: BrowserContextOptions) {
  const { cookies, origins } = await context.storageState();
  await context.close();
  const kept = cookies.filter(({ expires }) => expires > 0);
  const opened = await browser.newContext({ ...options, storageState: { cookies: kept, origins } });
  return opened.newPage();
}

test('G4.6, G4.7: Yes lasts beyond the browser and until one signs out, No again is not shown, and a new password ends it elsewhere', async ({
  browser,
  baseURL,
  server,
}, { project }) => {
  const { language, email } = project.name === 'phone' ? people.phone : people.desktop;
  const labels = labelsIn(language);
  const { staySignedIn } = textsIn(language);
  const options = { baseURL, locale: language };
  const isIn = (page: Page) => expect(button(page, labels.signOut)).toBeVisible();
  await server.command('organisation', 'policy', 'Scheldebouw', '--remember', '30');

  // Yes, after the second factor: once the browser is opened again, one is in.
  let context = await browser.newContext(options);
  let page = await context.newPage();
  await page.goto('/');
  await giveCredentials(page, labels, email, demoPassword);
  const phone = await registerPhone(page, labels);
  await expectScreen(page, staySignedIn.title);
  await expect(page.getByText(staySignedIn.ownDevice)).toBeVisible();
  await page.reload();
  await expectScreen(page, staySignedIn.title);
  await button(page, staySignedIn.yes).click();
  await isIn(page);
  page = await reopen(browser, context, options);
  context = page.context();
  await page.goto('/');
  await isIn(page);

  // Signing out ends it: the password is asked, and the phone is not. The answer is kept from now on.
  await button(page, labels.signOut).click();
  await giveCredentials(page, labels, email, demoPassword);
  await expectScreen(page, staySignedIn.title);
  await page.getByRole('checkbox', { name: staySignedIn.notAgain }).check();
  await button(page, staySignedIn.yes).click();
  await isIn(page);
  await button(page, labels.signOut).click();
  await giveCredentials(page, labels, email, demoPassword);
  await isIn(page);
  page = await reopen(browser, context, options);
  context = page.context();
  await page.goto('/');
  await isIn(page);

  // A new password, chosen on another browser, where everything is asked.
  const other = await (await browser.newContext(options)).newPage();
  const mail = openBrowser(baseURL);
  await mail.api.requestPasswordReset({ body: { signInName: email } });
  const [token] = await mailedResetTokens(mail, email);
  await other.goto(`/reset-password#${token}`);
  await button(other, labels.goOn).click();
  await verifyOnPhone(other, labels, phone);
  await expectScreen(other, labels.chooseNewPassword);
  await other.getByLabel(labels.newPassword, { exact: true }).fill(newPassword);
  await other.getByLabel(labels.repeatPassword, { exact: true }).fill(newPassword);
  await button(other, labels.savePassword).click();
  await expectScreen(other, staySignedIn.title);
  await button(other, staySignedIn.no).click();
  await isIn(other);
  await other.context().close();

  // It has ended on the first one, with all that was remembered there.
  await page.reload();
  await giveCredentials(page, labels, email, newPassword);
  await verifyOnPhone(page, labels, phone);
  await expectScreen(page, staySignedIn.title);
  await button(page, staySignedIn.no).click();
  await isIn(page);
  await context.close();
});

import type { Page } from '@playwright/test';
import type { Language } from '../api-client/language.ts';
import { demoPassword } from '../server/demo/seed-demo.ts';
import { signInFirstTime } from './support/first-sign-in.ts';
import { labelsIn } from './support/labels.ts';
import { expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';

/** Dutch on the computer, English on the phone. */
const people: Record<string, { language: Language; signInName: string }> = {
  desktop: { language: 'nl', signInName: 'n.hendriks@merwede.example' },
  phone: { language: 'en', signInName: 'o.grant@lindeboom.example' },
};
const newPassword = 'Zonsopkomst 9 boven zee';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first();
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** The addresses in the reset mails to somebody, the newest first. */
async function mailedLinks(page: Page, to: string): Promise<string[]> {
  const answer = await page.request.get(`/api/v1/outbox?to=${to}`);
  const { messages } = (await answer.json()) as { messages: { text: string }[] };
  return messages.flatMap(({ text }) => /\S+\/reset-password#[\w-]{43}/.exec(text)?.[0] ?? []);
}

test.beforeEach(async ({ page }, info) => {
  const { language } = people[info.project.name] ?? { language: 'nl' };
  await page.addInitScript((wanted) => localStorage.setItem('voordeur.language', wanted), language);
});

test('forgotten password: the mail, the second factor, the new password, and in', async ({ page }, info) => {
  const { language, signInName } = people[info.project.name] ?? { language: 'nl', signInName: '' };
  const labels = labelsIn(language);
  const app = await signInFirstTime(page, labels, signInName);
  await button(page, labels.signOut).click();

  await expectScreen(page, labels.signIn);
  await field(page, labels.email).fill(signInName);
  await button(page, labels.next).click();
  await field(page, labels.password).fill('Verkeerd 1');
  await button(page, labels.signIn).click();
  await expect(field(page, labels.password)).toHaveAttribute('aria-invalid', 'true');
  await link(page, labels.forgotPassword).click();

  await expectScreen(page, labels.forgotPassword);
  await expect(field(page, labels.email)).toHaveValue(signInName);
  await page.reload();
  await expect(field(page, labels.email)).toHaveValue(signInName);
  await field(page, labels.email).fill('');
  await button(page, labels.sendLink).click();
  await expect(field(page, labels.email)).toHaveAttribute('aria-invalid', 'true');
  await expectScreen(page, labels.forgotPassword);
  await field(page, labels.email).fill(signInName);
  await button(page, labels.sendLink).click();

  await expectScreen(page, labels.checkMail);
  await page.reload();
  await expectScreen(page, labels.checkMail);
  await expect(page.getByText(signInName)).toBeVisible();
  await button(page, labels.sendAgain).click();
  await expect(page.getByText(labels.askedAgain)).toBeVisible();
  const [newest = '', older = ''] = await mailedLinks(page, signInName);
  expect(newest).not.toBe(older);

  await page.goto(older);
  await expectScreen(page, labels.chooseNewPassword);
  await button(page, labels.goOn).click();
  await expectScreen(page, labels.deadLink);
  await link(page, labels.askNewLink).click();
  await expectScreen(page, labels.forgotPassword);

  await page.goto(newest);
  await expectScreen(page, labels.chooseNewPassword);
  await page.reload();
  await button(page, labels.goOn).click();
  await expectScreen(page, labels.verify);
  expect(page.url()).not.toContain(new URL(newest).hash);
  await page.reload();
  await expectScreen(page, labels.verify);
  await field(page, labels.code).fill('12345');
  await button(page, labels.next).click();
  await expect(field(page, labels.code)).toHaveAttribute('aria-invalid', 'true');
  await field(page, labels.code).fill(app.nextCode());
  await button(page, labels.next).click();

  await expect(field(page, labels.newPassword)).toBeVisible();
  await expectScreen(page, labels.chooseNewPassword);
  await page.reload();
  await field(page, labels.newPassword).fill('kort');
  await field(page, labels.repeatPassword).fill('anders');
  await button(page, labels.savePassword).click();
  await expect(field(page, labels.newPassword)).toHaveAttribute('aria-invalid', 'true');
  await field(page, labels.newPassword).fill(demoPassword);
  await field(page, labels.repeatPassword).fill(demoPassword);
  await button(page, labels.savePassword).click();
  await expect(field(page, labels.newPassword)).toHaveAttribute('aria-invalid', 'true');
  await expectScreen(page, labels.chooseNewPassword);
  await field(page, labels.newPassword).fill(newPassword);
  await field(page, labels.repeatPassword).fill(newPassword);
  await button(page, labels.savePassword).click();
  await expect(button(page, labels.signOut)).toBeVisible();

  await page.goto(newest);
  await button(page, labels.goOn).click();
  await expectScreen(page, labels.deadLink);
});

test('a name that nobody has leads to the same screen', async ({ page }, info) => {
  const labels = labelsIn(people[info.project.name]?.language ?? 'nl');
  await page.goto('/forgot-password');
  await field(page, labels.email).fill('niemand@nergens.example');
  await button(page, labels.sendLink).click();
  await expectScreen(page, labels.checkMail);
  expect(await mailedLinks(page, 'niemand@nergens.example')).toEqual([]);
  // Without the name that was given, there is nothing to say here.
  await page.goto('about:blank');
  await page.goto('/forgot-password/mailed');
  await expectScreen(page, labels.forgotPassword);
});

test('G0.1, G0.9, G0.12: help is found from the first screen: what one sees, the alternative name, both ways to get access', async ({
  page,
}, info) => {
  const labels = labelsIn(people[info.project.name]?.language ?? 'nl');
  await page.goto('/');
  await field(page, labels.email).fill('my.name@example.com');
  await link(page, labels.trouble).click();
  await expectScreen(page, labels.problems);
  await page.getByText(labels.codeNotAccepted).click();
  await expect(page).toHaveURL(/#code-refused$/);
  await expectScreen(page, labels.problems);
  await page.reload();
  await expect(page.locator('details[open]')).toContainText(labels.codeNotAccepted);

  await field(page, labels.yourEmail).fill('my.name@');
  await expect(field(page, labels.yourEmail)).toHaveAttribute('aria-invalid', 'true');
  await field(page, labels.yourEmail).fill('my.name@example.com');
  const alternative = 'my.name_example.com@hosting.duinkade.example';
  await expect(page.getByText(alternative)).toBeVisible();
  await link(page, labels.signInWithIt).click();
  await expect(field(page, labels.email)).toHaveValue(alternative);
  await button(page, labels.next).click();
  await expect(page.getByText(alternative)).toBeVisible();
  await button(page, labels.otherAccount).click();
  await expect(field(page, labels.email)).toHaveValue(alternative);

  await link(page, labels.signInOptions).click();
  await expectScreen(page, labels.signInOptions);
  await link(page, labels.requestAccess).click();
  await expectScreen(page, labels.requestAccess);
  await expect(page.locator('main a[href^="tel:+3188"]')).toBeVisible();
  await expect(page.locator('main a[href^="mailto:servicedesk@duinkade.example?subject="]')).toBeVisible();
});

import type { Browser, Page } from '@playwright/test';
import type { Language } from '../api-client/language.ts';
import { demoPassword } from '../server/demo/seed-demo.ts';
import { administratorByApi, invite as inviteByApi } from './support/invitation.ts';
import { labelsIn } from './support/labels.ts';
import {
  choosePassword,
  giveCredentials,
  registerApp,
  registerPhone,
  verifyOnPhone,
} from './support/person.ts';
import { expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';

const administrators: Record<Language, readonly [string, string]> = {
  nl: ['a.degroot@waterlandzorg.example', 'b.oosterhuis@merwede.example'],
  en: ['s.vermeer@lindeboom.example', 'f.bakkali@eemhof.example'],
};

const organisations: Record<Language, readonly [string, string]> = {
  nl: ['Waterland Zorg', 'Provincie Merwede'],
  en: ['Kantoor Lindeboom', 'Ziekenhuis Eemhof'],
};

const temporaryPassword = /\b[A-Za-z2-9]{4}(?:-[A-Za-z2-9]{4}){3}\b/;

async function newPerson(browser: Browser, language: Language, baseURL: string, page: Page): Promise<Page> {
  const { viewport, userAgent } = {
    viewport: page.viewportSize(),
    userAgent: await page.evaluate(() => navigator.userAgent),
  };
  const context = await browser.newContext({ baseURL, locale: language, viewport, userAgent });
  return context.newPage();
}

for (const language of ['nl', 'en'] as const) {
  const labels = labelsIn(language);

  /** An administrator signs in for the first time and invites somebody. */
  const invite = async (page: Page, administrator: string, person: { name: string; email: string }) => {
    await page.goto('/');
    await giveCredentials(page, labels, administrator, demoPassword);
    await registerApp(page, labels);
    await page.getByRole('link', { name: labels.manageContacts }).first().click();
    await expectScreen(page, labels.manageContacts);
    await page.getByRole('link', { name: labels.addContact }).click();
    await expectScreen(page, labels.addContact);
    await page.getByLabel(labels.name, { exact: true }).fill(person.name);
    await page.getByLabel(labels.email, { exact: true }).fill('geen adres');
    await page.getByRole('button', { name: labels.addContact, exact: true }).click();
    await expect(page.getByLabel(labels.email, { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel(labels.name, { exact: true })).toHaveValue(person.name);
    await page.getByLabel(labels.email, { exact: true }).fill(person.email);
    await page.getByRole('combobox', { name: labels.language }).selectOption(language);
    await page.getByRole('button', { name: labels.addContact, exact: true }).click();
    await expectScreen(page, labels.manageContacts);
    await expect(page.getByRole('row', { name: person.name }).getByText(labels.invited)).toBeVisible();
  };

  test(
    `main job in ${language}: invited, signed in, registered, in the right organisation`,
    { tag: `@${language}` },
    async ({ browser, page, baseURL }, info) => {
      const [firstOrganisation, secondOrganisation] = organisations[language];
      const person = { name: 'Mila Zandstra', email: `mila.${language}.${info.project.name}@nieuw.example` };
      const [first, second] = administrators[language];
      const administrator = await newPerson(browser, language, baseURL, page);
      await invite(administrator, first, person);
      await inviteByApi(await administratorByApi(baseURL, second), { ...person, language });

      const user = await newPerson(browser, language, baseURL, page);
      const mail = await user.request.get(`/api/v1/outbox?to=${person.email}`);
      const { messages } = (await mail.json()) as { messages: { subject: string; text: string }[] };
      expect(messages[0]?.subject).toContain(secondOrganisation);
      const password = temporaryPassword.exec(messages[0]?.text ?? '')?.[0] ?? '';

      await user.goto('/');
      await giveCredentials(user, labels, person.email, 'Verkeerd 1');
      await expect(user.getByLabel(labels.password, { exact: true })).toHaveAttribute('aria-invalid', 'true');
      await user.getByLabel(labels.password, { exact: true }).fill(password);
      await user.getByRole('button', { name: labels.signIn, exact: true }).click();
      const phone = await registerPhone(user, labels);
      await choosePassword(user, labels, password, 'Zonsopkomst 9 boven zee');
      await expectScreen(user, labels.chooseOrganisation);
      await user.reload();
      await user.getByRole('button', { name: firstOrganisation, exact: true }).click();
      await expectScreen(user, person.name);
      await expect(user.getByText(firstOrganisation).first()).toBeVisible();
      await expect(user.getByRole('link', { name: labels.manageContacts })).toHaveCount(0);

      await user.getByRole('button', { name: labels.switchOrganisation }).click();
      await user.getByRole('button', { name: labels.confirmSwitch }).click();
      await expect(user.getByLabel(labels.email, { exact: true })).toHaveValue(person.email);
      await user.getByRole('button', { name: labels.next, exact: true }).click();
      await user.getByLabel(labels.password, { exact: true }).fill('Zonsopkomst 9 boven zee');
      await user.getByRole('button', { name: labels.signIn, exact: true }).click();
      await verifyOnPhone(user, labels, phone);
      await user.getByRole('button', { name: secondOrganisation, exact: true }).click();
      await expect(user.getByText(secondOrganisation).first()).toBeVisible();
      await user.getByRole('button', { name: labels.signOut }).click();
      await expectScreen(user, labels.signIn);

      await administrator.reload();
      await expect(
        administrator.getByRole('row', { name: person.name }).getByText(labels.active),
      ).toBeVisible();
    },
  );
}

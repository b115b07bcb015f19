import type { Page } from '@playwright/test';
import { type Language, languages } from '../api-client/language.ts';
import { administratorByApi, invite } from './support/invitation.ts';
import { type Labels, labelsIn } from './support/labels.ts';
import { choosePassword, giveCredentials } from './support/person.ts';
import type { RunningServer } from './support/running-server.ts';
import { expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { typeTextedCode } from './support/texted-code.ts';

const masked = '+XX XXXXXXX';
const ownPassword = 'Duin-Kade-Haven-8';

const prepared = new Map<string, Promise<void>>();

/** Every organisation of these tests takes the phone besides the apps; once for each server. */
function allowPhones(server: RunningServer): Promise<void> {
  const done =
    prepared.get(server.url) ??
    server.command('organisation', 'policy', 'Waterland Zorg', '--methods', 'app,totp,phone');
  prepared.set(server.url, done);
  return done;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** From the first screen of the wizard to the phone. */
async function choosePhone(page: Page, labels: Labels): Promise<void> {
  await expectScreen(page, labels.takePhone);
  await button(page, labels.otherMethod).click();
  await page.getByRole('listitem').getByRole('button', { name: labels.codeByText }).click();
}

interface Somebody {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** Of their own, in both ways of writing. */
  readonly number: { readonly national: string; readonly whole: string };
}

/** Somebody of a test, with a number that ends in the same two digits in each. */
function somebody(language: Language, test: number): Somebody {
  const digits = `${language === 'nl' ? 1 : 2}0${test}`;
  return {
    name: 'Sam Smits',
    email: `sms.${digits}@nieuw.example`,
    language,
    number: { national: `06 12${digits}640`, whole: `+31612${digits}640` },
  };
}

for (const language of languages) {
  const labels = labelsIn(language);

  test.describe(`the phone as a method, in ${language}`, { tag: `@${language}` }, () => {
    test.use({ locale: language });
    test.beforeEach(({ server }) => allowPhones(server));

    test('a number is typed and proved, and later sign-ins text a code (G2.5, G4.5)', async ({
      page,
      browser,
      baseURL,
    }) => {
      const { number, ...person } = somebody(language, 1);
      const administrator = await administratorByApi(baseURL, 'a.degroot@waterlandzorg.example');
      const { temporaryPassword } = await invite(administrator, person);
      await page.goto('/');
      await giveCredentials(page, labels, person.email, temporaryPassword);
      await choosePhone(page, labels);
      await expectScreen(page, labels.whichNumber);
      await field(page, labels.mobileNumber).fill('020 624 1111');
      await button(page, labels.textMeACode).click();
      await expect(field(page, labels.mobileNumber)).toHaveAttribute('aria-invalid', 'true');
      await expect(field(page, labels.mobileNumber)).toBeFocused();
      await field(page, labels.mobileNumber).fill(number.national);
      await expectScreen(page, labels.whichNumber);
      await button(page, labels.textMeACode).click();
      await expectScreen(page, labels.typeTextedCode);
      await expect(page.getByText(`${masked}40`)).toBeVisible();
      await expect(button(page, labels.resendCode)).toHaveAttribute('aria-disabled', 'true');
      await page.reload();
      await expectScreen(page, labels.typeTextedCode);
      await typeTextedCode(page, labels, baseURL, number.whole);
      await expectScreen(page, labels.phoneRegistered);
      await expect(page.getByText(labels.smsVerified)).toBeVisible();
      await button(page, labels.done).click();
      await choosePassword(page, labels, temporaryPassword, ownPassword);
      await expect(button(page, labels.signOut)).toBeVisible();

      const elsewhere = await (await browser.newContext({ locale: language, baseURL })).newPage();
      await elsewhere.goto('/');
      await giveCredentials(elsewhere, labels, person.email, ownPassword);
      await expectScreen(elsewhere, labels.confirmByText);
      await expect(elsewhere.getByText(`${masked}40`)).toBeVisible();
      await button(elsewhere, labels.textMeACode).click();
      await expectScreen(elsewhere, labels.typeTextedCode);
      await typeTextedCode(elsewhere, labels, baseURL, number.whole);
      await expect(button(elsewhere, labels.signOut)).toBeVisible();
    });

    test('a number that the organisation entered is texted at once (G4.2)', async ({ page, baseURL }) => {
      const { number, ...person } = somebody(language, 2);
      const administrator = await administratorByApi(baseURL, 'a.degroot@waterlandzorg.example');
      const invited = await invite(administrator, { ...person, phone: number.whole });
      await page.goto('/');
      await giveCredentials(page, labels, person.email, invited.temporaryPassword);
      await choosePhone(page, labels);
      await expectScreen(page, labels.typeTextedCode);
      await expect(page.getByText(`${masked}40`)).toBeVisible();
      expect(await page.content()).not.toContain(number.whole.slice(3));
      await button(page, labels.back).click();
      await expectScreen(page, labels.whichNumber);
      await button(page, labels.back).click();
      await expectScreen(page, labels.signIn);
    });
  });
}

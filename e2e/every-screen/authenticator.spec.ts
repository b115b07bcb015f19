import type { Language } from '../../api-client/language.ts';
import { openComputer } from '../support/phone.ts';
import { expectNothingWrong } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { answer, arrive, look, refuse } from './gallery.ts';

const people: Record<Language, string> = {
  nl: 'y.elamrani@waterlandzorg.example',
  en: 'n.hendriks@merwede.example',
};

for (const language of languages) {
  const { authenticator: words } = textsIn(language);

  test.describe(`the authenticator, in ${language}`, () => {
    test.use({ locale: language });

    test('before there is an account', async ({ page }) => {
      const submit = page.locator('button[type=submit]');
      await page.goto('/authenticator');
      await arrive(page, words.accounts.noneTitle);
      await look(page, language, 'app-empty');
      await page.goto('/authenticator/lost');
      await arrive(page, words.lost.title);
      await look(page, language, 'app-lost');
      await page.goto('/authenticator/requests');
      await arrive(page, words.request.noneTitle);
      await look(page, language, 'app-no-request');
      await page.goto('/authenticator/type');
      await arrive(page, words.typeCode.title);
      await look(page, language, 'app-type-code');
      await submit.click();
      await look(page, language, 'app-type-code-missing');
      await page.goto('/authenticator/K7MTQ2XD');
      await arrive(page, words.pair.codeTitle);
      await page.getByLabel(words.typeCode.code).fill('123456789');
      let stop = await refuse(page, 'readActivation', 'activation_code_wrong');
      await submit.click();
      await expect(page.getByRole('alert')).toBeVisible();
      await look(page, language, 'app-code-wrong');
      await stop();
      stop = await refuse(page, 'readActivation', 'too_many_attempts', { retryAfter: 45 });
      await submit.click();
      await arrive(page, words.pair.reading);
      await expect(page.getByRole('alert')).toBeVisible();
      await look(page, language, 'app-too-many-attempts');
      await stop();
      await page.goto('/authenticator/K7MTQ2XD#123456789');
      await arrive(page, words.pair.deadTitle);
      await look(page, language, 'app-code-dead');
    });

    test('adding an account, a request and what becomes of it', async ({ page, baseURL }) => {
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const computer = await openComputer(baseURL, people[language]);
      await page.goto((await computer.showActivation()).link);
      await arrive(page, words.pair.title);
      await look(page, language, 'app-add-account');
      await button(words.pair.submit).click();
      await arrive(page, words.added.title);
      await look(page, language, 'app-added');
      const number = await computer.sendRequest();
      await arrive(page, words.request.tryOutTitle);
      await look(page, language, 'app-try-out');
      await button(words.request.approve).click();
      await look(page, language, 'app-number-missing');
      await page.getByLabel(words.request.number).fill(number);
      await look(page, language, 'app-number');
      await button(words.request.approve).click();
      await arrive(page, words.added.activeTitle);
      await look(page, language, 'app-ready');
      await computer.finish();
      await page.getByRole('link', { name: words.done, exact: true }).click();
      await arrive(page, words.accounts.title);
      await look(page, language, 'app-accounts');

      const request = async () => {
        await (await openComputer(baseURL, people[language])).sendRequest();
        await arrive(page, words.request.title);
      };
      await request();
      await look(page, language, 'app-request');
      await page.setViewportSize({ width: 320, height: 568 });
      await expectNothingWrong(page);
      await page.goBack();
      await arrive(page, words.accounts.title);
      await look(page, language, 'app-request-waits');
      await page.getByText(words.accounts.waiting).click();
      await button(words.request.deny).click();
      await arrive(page, words.outcome.deniedTitle);
      await look(page, language, 'app-denied');
      await button(words.outcome.itWasNotMe).click();
      await arrive(page, words.outcome.reportedTitle);
      await look(page, language, 'app-reported');

      await page.goto('/authenticator');
      await page.getByRole('listitem').getByRole('link').click();
      await arrive(page, words.account.title);
      await look(page, language, 'app-account');
      await page.getByRole('link', { name: words.account.remove }).click();
      await look(page, language, 'app-remove');
      await button(words.remove.submit).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await look(page, language, 'app-remove-last-method');

      await refuse(page, 'getDevice', 'device_unknown');
      await page.goto('/authenticator');
      await expect(page.getByText(words.accounts.gone)).toBeVisible();
      await look(page, language, 'app-accounts-gone');
      await page.getByRole('listitem').getByRole('link').click();
      await arrive(page, words.gone.title);
      await look(page, language, 'app-gone');
    });

    test('outcomes that take two people or a minute', async ({ page, baseURL }) => {
      const person = language === 'nl' ? 't.claes@scheldebouw.example' : 'e.hart@scheldebouw.example';
      const computer = await openComputer(baseURL, person);
      await page.goto((await computer.showActivation()).link);
      await page.getByRole('button', { name: words.pair.submit }).click();
      await arrive(page, words.added.title);
      const now = new Date().toISOString();
      const shown = {
        id: '019aa7c5-0000-7abc-8def-001122334455',
        purpose: 'sign-in' as const,
        nonce: 'n',
        organisations: ['Scheldebouw'],
        account: person,
        browser: { name: 'Edge', system: 'Windows' },
        place: 'Hoorn',
        createdAt: now,
        expiresAt: now,
        secondsLeft: 60,
      };
      const list = (secondsLeft: number) =>
        answer(page, 'listApprovals', { approvals: [{ ...shown, secondsLeft }], now });
      await list(60);
      for (const [code, title, name] of [
        ['number_wrong', words.outcome.wrongNumberTitle, 'app-number-wrong'],
        ['approval_ended', words.outcome.elsewhereTitle, 'app-answered-elsewhere'],
      ] as const) {
        await page.goto('/authenticator/requests');
        await arrive(page, words.request.title);
        await page.getByLabel(words.request.number).fill('12');
        await refuse(page, 'answerApproval', code);
        await page.getByRole('button', { name: words.request.approve }).click();
        await arrive(page, title);
        await look(page, language, name);
      }
      await list(1);
      await page.goto('/authenticator/requests');
      await arrive(page, words.outcome.lapsedTitle);
      await look(page, language, 'app-too-late');
    });

    test('a browser that keeps nothing, and no connection', async ({ page, context }) => {
      await page.goto('/authenticator');
      await arrive(page, words.accounts.noneTitle);
      await context.setOffline(true);
      await expect(page.getByText(textsIn(language).ui.connection.offline).last()).toBeVisible();
      await look(page, language, 'app-offline');
      await context.setOffline(false);
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
      });
      await page.goto('/authenticator');
      await arrive(page, words.nothingKept.title);
      await look(page, language, 'app-keeps-nothing');
    });
  });
}

import { demoPassword } from '../../server/demo/seed-demo.ts';
import { AuthenticatorApp } from '../support/authenticator-app.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { arrive, look, refuse, showStep } from './gallery.ts';

const hour = 3_600_000;

for (const language of languages) {
  const { signIn, help, ui } = textsIn(language);

  test.describe(`before signing in, in ${language}`, () => {
    test.use({ locale: language });

    test('name and password', async ({ page, context }) => {
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const password = page.getByLabel(signIn.password.label, { exact: true });
      await page.goto('/');
      await expect(page.getByRole('heading', { name: signIn.name.title })).toBeVisible();
      await look(page, language, 'sign-in-name');
      await button(ui.next).click();
      await look(page, language, 'sign-in-name-missing');
      await page.getByLabel(signIn.name.label, { exact: true }).fill('e.hart@scheldebouw.example');
      await context.setOffline(true);
      await button(ui.next).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await look(page, language, 'sign-in-name-offline');
      await context.setOffline(false);
      await button(ui.next).click();
      await expect(password).toBeVisible();
      await look(page, language, 'password');
      await password.fill('Verkeerd 1');
      await button(signIn.password.submit).click();
      await expect(password).toHaveAttribute('aria-invalid', 'true');
      await look(page, language, 'password-wrong');
      const stop = await refuse(page, 'provePassword', 'too_many_attempts', { retryAfter: 45 });
      await button(signIn.password.submit).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await look(page, language, 'password-too-many-attempts');
      await stop();
    });

    test('steps that take days to get to', async ({ page }) => {
      await showStep(page, {
        step: 'invitation-lapsed',
        lapsedAt: new Date(Date.now() - 5 * hour).toISOString(),
        organisations: ['Waterland Zorg'],
        requested: false,
      });
      await look(page, language, 'invitation-lapsed');
      await showStep(page, {
        step: 'no-organisation',
        organisations: [{ name: 'Waterland Zorg', reason: 'withdrawn' }],
      });
      await look(page, language, 'no-organisation');
    });

    test('help', async ({ page }) => {
      for (const [path, title] of [
        ['request-access', help.requestAccess.title],
        ['problems-signing-in', help.problems.title],
      ] as const) {
        await page.goto(`/${path}`);
        await arrive(page, title);
        await look(page, language, path);
      }
    });

    test('a code, for who has an app', async ({ page }) => {
      const method = { kind: 'totp', name: 'TOTP' } as const;
      await showStep(page, { step: 'verify', method, methods: [method] });
      await look(page, language, 'verify');
      await page.getByRole('button', { name: ui.next, exact: true }).click();
      await look(page, language, 'verify-missing');
    });

    test('a password of one’s own', async ({ page }) => {
      await showStep(page, { step: 'change-password', reason: 'temporary' });
      await look(page, language, 'change-password');
      await page.getByLabel(signIn.changePassword.new, { exact: true }).fill('Korte');
      await page.getByRole('button', { name: signIn.changePassword.submit, exact: true }).click();
      await look(page, language, 'change-password-mistakes');
      await showStep(page, { step: 'change-password', reason: 'expired' });
      await look(page, language, 'change-password-expired');
    });

    test('the wizard with another authenticator app', async ({ page }) => {
      const { enrolment } = textsIn(language);
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const person = language === 'nl' ? 't.claes@scheldebouw.example' : 'e.hart@scheldebouw.example';
      await page.goto('/');
      await page.getByLabel(signIn.name.label, { exact: true }).fill(person);
      await button(ui.next).click();
      await page.getByLabel(signIn.password.label, { exact: true }).fill(demoPassword);
      await button(signIn.password.submit).click();
      await button(enrolment.otherMethods.otherApp).click();
      await arrive(page, enrolment.getApp.title);
      await look(page, language, 'wizard-get-app');
      await button(ui.next).click();
      await arrive(page, enrolment.setUpAccount.title);
      await look(page, language, 'wizard-set-up-account');
      await button(ui.next).click();
      await arrive(page, enrolment.scan.title);
      await look(page, language, 'wizard-scan');
      await page.getByText(enrolment.scan.cannotScan).click();
      await look(page, language, 'wizard-scan-by-hand');
      const app = new AuthenticatorApp(await page.locator('code').innerText());
      await button(ui.next).click();
      await arrive(page, enrolment.try.title);
      await look(page, language, 'wizard-try');
      await page.getByLabel(enrolment.try.label, { exact: true }).fill('12345');
      await button(ui.next).click();
      await look(page, language, 'wizard-try-wrong');
      await page.getByLabel(enrolment.try.label, { exact: true }).fill(app.nextCode());
      await button(ui.next).click();
      await arrive(page, enrolment.done.title);
      await look(page, language, 'wizard-done');
    });
  });
}

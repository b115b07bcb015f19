import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { look, showStep } from './gallery.ts';

/** One of each form: steps and a link, the service desk's details, the longest words. */
const symptoms = ['code-refused', 'new-phone', 'other-sign-in'] as const;

for (const language of languages) {
  const { help, passwordReset } = textsIn(language);

  test.describe(`help around signing in, in ${language}`, () => {
    test.use({ locale: language });

    test('a forgotten password', async ({ page }) => {
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const arrive = (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      await page.goto('/forgot-password');
      await arrive(passwordReset.request.title);
      await look(page, language, 'forgot-password');
      await button(passwordReset.request.submit).click();
      await look(page, language, 'forgot-password-missing');
      await page.getByLabel(passwordReset.request.label, { exact: true }).fill('niemand@nergens.example');
      await button(passwordReset.request.submit).click();
      await arrive(passwordReset.mailed.title);
      await button(passwordReset.mailed.again).click();
      await page.getByText(passwordReset.mailed.noMail.question).click();
      await look(page, language, 'reset-mailed');
      await page.goto(`/reset-password#${'A'.repeat(43)}`);
      await arrive(passwordReset.link.title);
      await look(page, language, 'reset-link');
      await button(passwordReset.link.submit).click();
      await arrive(passwordReset.dead.title);
      await look(page, language, 'reset-link-dead');
      await showStep(page, { step: 'reset-password', endsRegistration: false });
      await arrive(passwordReset.choose.title);
      await look(page, language, 'reset-password');
      await button(passwordReset.choose.submit).click();
      await look(page, language, 'reset-password-missing');
    });

    test('what one sees, and the alternative name', async ({ page }) => {
      for (const symptom of symptoms) {
        await page.goto('about:blank');
        await page.goto(`/problems-signing-in#${symptom}`);
        await expect(page.locator('details[open]')).toContainText(help.symptoms[symptom].seen);
        await look(page, language, `symptom-${symptom}`);
      }
      await page.goto('/sign-in-options');
      const email = page.getByLabel(help.alternativeName.label, { exact: true });
      await email.fill('my.name@');
      await expect(email).toHaveAttribute('aria-invalid', 'true');
      await look(page, language, 'sign-in-options-mistake');
      await email.fill('my.name@example.com');
      await expect(page.getByRole('link', { name: help.alternativeName.use })).toBeVisible();
      await look(page, language, 'sign-in-options');
    });
  });
}

import { test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { arrive, look, refuse } from './gallery.ts';

for (const language of languages) {
  test.describe(`the short address, in ${language}`, () => {
    test.use({ locale: language });

    test('leads to the registration of a method (G2.1)', async ({ page }) => {
      const { registerMethod, ui } = textsIn(language);
      await page.goto('/mfasetup');
      await arrive(page, registerMethod.title);
      await look(page, language, 'register-method');
      await refuse(page, 'getSession', 'overloaded', { retryAfter: 5 });
      await page.getByRole('button', { name: ui.next }).click();
      await page.getByRole('alert').first().waitFor();
      await look(page, language, 'register-method-refused');
    });
  });
}

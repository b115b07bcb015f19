import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { arrive, look, refuse, showStep } from './gallery.ts';

for (const language of languages) {
  const { staySignedIn } = textsIn(language);

  test.describe(`“stay signed in?”, in ${language}`, () => {
    test.use({ locale: language });

    test('for many days, for one, and refused', async ({ page }) => {
      await showStep(page, { step: 'stay-signed-in', days: 30 });
      await arrive(page, staySignedIn.title);
      await look(page, language, 'stay-signed-in');
      await refuse(page, 'answerStaySignedIn', 'overloaded', { retryAfter: 5 });
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: staySignedIn.yes, exact: true }).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await look(page, language, 'stay-signed-in-refused');
      await page.unrouteAll();
      await showStep(page, { step: 'stay-signed-in', days: 1 });
      await expect(page.getByText(staySignedIn.lead_one)).toBeVisible();
      await look(page, language, 'stay-signed-in-for-a-day');
    });
  });
}

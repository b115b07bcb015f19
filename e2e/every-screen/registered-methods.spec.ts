import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { arrive, look, refuse, showStep } from './gallery.ts';

const app = { id: '019378a4-5b7c-7def-8123-0123456789ab', kind: 'app', name: 'Pixel van Oliver' } as const;
const phone = { id: '019378a4-5b7c-7def-8123-0123456789ac', kind: 'phone', name: '+XX XXXXXXX40' } as const;

const registered = (step: { isLast: boolean }): NextStep => ({
  step: 'register',
  stage: 'done',
  method: step.isLast ? 'phone' : 'app',
  methods: ['app', 'totp', 'phone'],
  issuer: 'Duinkade',
  label: 'o.grant@lindeboom.example',
  passwordDue: false,
  required: [
    { name: 'app', isDone: true },
    { name: 'phone', isDone: step.isLast },
  ],
  index: step.isLast ? 1 : 0,
  postponable: null,
  defaultMethod: app,
  registered: step.isLast ? [app, phone] : [app],
});

for (const language of languages) {
  const { enrolment, ui } = textsIn(language);

  test.describe(`two methods, in ${language}`, () => {
    test.use({ locale: language });

    test('the first is registered', async ({ page }) => {
      await showStep(page, registered({ isLast: false }));
      await arrive(page, enrolment.done.title);
      await expect(page.getByRole('button', { name: ui.next })).toBeVisible();
      await look(page, language, 'first-of-two-methods');
    });

    test('both are registered, and one comes first (G2.6)', async ({ page }) => {
      await showStep(page, registered({ isLast: true }));
      await arrive(page, enrolment.done.allTitle);
      await look(page, language, 'both-methods');
      await refuse(page, 'chooseDefaultMethod', 'overloaded', { retryAfter: 5 });
      await page.getByRole('radio').last().click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await look(page, language, 'both-methods-refused');
    });
  });
}

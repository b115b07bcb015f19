import type { PhoneProgress } from '../../api-client/phone/phone-progress.ts';
import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { arrive, look, refuse, showStep } from './gallery.ts';

const known = '+XX XXXXXXX40';
const nothingSent: PhoneProgress = { known: null, sent: null, count: 0, pause: 0 };
const expiresAt = new Date(Date.now() + 10 * 60_000).toISOString();
const sent: PhoneProgress = { known, sent: { to: known, state: 'waiting', expiresAt }, count: 1, pause: 30 };

const registering = (phone: PhoneProgress): NextStep => ({
  step: 'register',
  stage: 'phone',
  method: 'phone',
  methods: ['app', 'totp', 'phone'],
  issuer: 'Duinkade',
  label: 'mila.zandstra@nieuw.example',
  passwordDue: true,
  required: [{ name: 'any', isDone: false }],
  index: 0,
  postponable: null,
  phone,
});

const verifying = (phone: PhoneProgress): NextStep => {
  const method = { kind: 'phone', name: known } as const;
  return { step: 'verify', method, methods: [{ kind: 'totp', name: 'TOTP' }, method], phone };
};

for (const language of languages) {
  const { phone, ui } = textsIn(language);

  test.describe(`the phone as a method, in ${language}`, () => {
    test.use({ locale: language });

    test('its number', async ({ page }) => {
      await showStep(page, registering(nothingSent));
      await arrive(page, phone.number.title);
      await look(page, language, 'phone-number');
      await page.getByLabel(phone.number.label, { exact: true }).fill('020 624 1111');
      await page.getByRole('button', { name: phone.number.send }).click();
      await expect(page.getByLabel(phone.number.label, { exact: true })).toHaveAttribute(
        'aria-invalid',
        'true',
      );
      await look(page, language, 'phone-number-refused');
      await page.getByLabel(phone.number.label, { exact: true }).fill('06 12345640');
      await refuse(page, 'sendPhoneCode', 'too_many_texts', { retryAfter: 1_500 });
      await page.getByRole('button', { name: phone.number.send }).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await look(page, language, 'phone-number-too-many-texts');
    });

    test('the number that the organisation entered', async ({ page }) => {
      await refuse(page, 'sendPhoneCode', 'too_many_texts', { retryAfter: 1_500 });
      await showStep(page, registering({ ...nothingSent, known }));
      await arrive(page, phone.known.title);
      await expect(page.getByRole('alert').first()).toBeVisible();
      await look(page, language, 'phone-known-number');
      await page.getByRole('button', { name: phone.number.another }).click();
      await arrive(page, phone.number.title);
      await look(page, language, 'phone-another-number');
    });

    test('the code', async ({ page }) => {
      await showStep(page, registering(sent));
      await arrive(page, phone.code.title);
      await look(page, language, 'phone-code');
      await page.getByRole('button', { name: ui.next, exact: true }).click();
      await look(page, language, 'phone-code-missing');
      await showStep(
        page,
        registering({ ...sent, sent: { to: known, state: 'lapsed', expiresAt }, pause: 0 }),
      );
      await arrive(page, phone.code.title);
      await look(page, language, 'phone-code-lapsed');
    });

    test('the verification', async ({ page }) => {
      await showStep(page, verifying({ ...nothingSent, known }));
      await arrive(page, phone.verify.title);
      await look(page, language, 'verify-phone');
      await showStep(page, verifying(sent));
      await arrive(page, phone.code.title);
      await look(page, language, 'verify-phone-code');
    });

    test('terms and privacy', async ({ page }) => {
      await page.goto('/text-messages');
      await arrive(page, phone.page.title);
      await look(page, language, 'text-messages');
    });
  });
}

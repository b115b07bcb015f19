import type { ApprovalProgress } from '../../api-client/authenticator/approval.ts';
import type { PairingProgress } from '../../api-client/authenticator/pairing-progress.ts';
import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import { demoPassword } from '../../server/demo/seed-demo.ts';
import { PhoneInHand, qrCode } from '../support/phone-in-hand.ts';
import { expect, test } from '../support/test.ts';
import { languages, textsIn } from './catalogues.ts';
import { arrive, look, showStep } from './gallery.ts';

const id = '018f0000-0000-7000-8000-000000000000';
const phone = { kind: 'app', name: 'Pixel 9' } as const;
const otherApp = { kind: 'totp', name: 'TOTP' } as const;
const inOneMinute = () => new Date(Date.now() + 60_000).toISOString();

const verify = (request: ApprovalProgress['request'], pause = 0): NextStep => ({
  step: 'verify',
  method: phone,
  methods: [phone, otherApp],
  approval: { request, pause },
});

const scan = (pairing: PairingProgress): NextStep => ({
  step: 'register',
  stage: 'scan',
  required: [{ name: 'any', isDone: false }],
  index: 0,
  postponable: null,
  method: 'app',
  methods: ['app', 'totp'],
  issuer: 'Duinkade',
  label: 'mila.zandstra@nieuw.example',
  passwordDue: true,
  pairing,
});

for (const language of languages) {
  const { approval, enrolment, signIn, ui, verify: words } = textsIn(language);

  test.describe(`the phone approves, in ${language}`, () => {
    test.use({ locale: language });

    test('a request at a later sign-in, and what can come of it', async ({ page }) => {
      const open = { state: 'open', id, number: '47', expiresAt: inOneMinute(), secondsLeft: 52 } as const;
      await showStep(page, verify(open));
      await arrive(page, words.app.title);
      await look(page, language, 'verify-by-app');
      await page.getByText(approval.missing.question).click();
      await page.getByRole('button', { name: words.otherWays.title, exact: true }).click();
      await look(page, language, 'verify-by-app-other-ways');
      for (const outcome of ['denied', 'wrong-number', 'lapsed'] as const) {
        await showStep(page, verify({ state: outcome, id }, outcome === 'lapsed' ? 40 : 0));
        await expect(page.getByText(approval.ended[outcome])).toBeVisible();
        await look(page, language, `verify-by-app-${outcome}`);
      }
    });

    test('a code that is not there to scan', async ({ page }) => {
      const url = 'http://127.0.0.1/authenticator/K7MTQ2XD';
      await showStep(page, scan({ state: 'waiting', url, expiresAt: inOneMinute(), secondsLeft: 462 }));
      await expect(page.getByText(enrolment.app.scan.shownOnce)).toBeVisible();
      await look(page, language, 'wizard-scan-shown-once');
      for (const reason of ['lapsed', 'too-many-attempts'] as const) {
        await showStep(page, scan({ state: 'dead', reason }));
        await expect(page.getByRole('alert')).toBeVisible();
        await look(page, language, `wizard-scan-${reason}`);
      }
    });

    test('the wizard', async ({ page }) => {
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const person = language === 'nl' ? 't.claes@scheldebouw.example' : 'e.hart@scheldebouw.example';
      await page.goto('/');
      await page.getByLabel(signIn.name.label, { exact: true }).fill(person);
      await button(ui.next).click();
      await page.getByLabel(signIn.password.label, { exact: true }).fill(demoPassword);
      await button(signIn.password.submit).click();
      await arrive(page, enrolment.app.getApp.title);
      await look(page, language, 'wizard-app-get-app');
      await button(enrolment.otherMethods.other).click();
      await look(page, language, 'wizard-app-other-methods');
      await button(ui.next).click();
      await arrive(page, enrolment.app.setUpAccount.title);
      await look(page, language, 'wizard-app-set-up-account');
      await button(ui.next).click();
      await expect(qrCode(page)).toBeVisible();
      await look(page, language, 'wizard-app-scan');
      await page.getByText(enrolment.app.scan.cannotScan).click();
      await look(page, language, 'wizard-app-scan-by-hand');
      const inHand = await PhoneInHand.scan(page, phone.name);
      await arrive(page, enrolment.app.try.title);
      await inHand.deny();
      await expect(page.getByText(approval.ended.denied)).toBeVisible();
      await look(page, language, 'wizard-app-try-denied');
      await button(ui.tryAgain).click();
      await inHand.approveShown(page);
      await arrive(page, enrolment.done.title);
      await look(page, language, 'wizard-app-done');
    });
  });
}

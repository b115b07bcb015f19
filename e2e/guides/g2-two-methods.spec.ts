import type { Page } from '@playwright/test';
import { demoPassword } from '../../api-client/demo/demo-people.ts';
import { languages } from '../../api-client/language.ts';
import { textsIn } from '../every-screen/catalogues.ts';
import { labelsIn } from '../support/labels.ts';
import { giveCredentials } from '../support/person.ts';
import { PhoneInHand } from '../support/phone-in-hand.ts';
import { expect, test } from '../support/test.ts';
import { typeTextedCode } from '../support/texted-code.ts';

const people = {
  nl: { email: 's.vermeer@lindeboom.example', number: '+31612340140' },
  en: { email: 'o.grant@lindeboom.example', number: '+31612340240' },
} as const;
const masked = '+XX XXXXXXX40';

const languageNames = { nl: 'Nederlands', en: 'English' } as const;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const arriveAt = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

for (const language of languages) {
  const labels = labelsIn(language);
  const { enrolment, moreInformation, phone: words, registerMethod } = textsIn(language);
  const { email, number } = people[language];
  const national = `0${number.slice(3)}`;

  const methodOf = (page: Page, at: number, method: string) =>
    expect(
      page.getByText(
        moreInformation.methodOf
          .replace('{{number}}', String(at))
          .replace('{{count}}', '2')
          .replace('{{method}}', method),
      ),
    ).toBeVisible();

  test.describe(`guide 2, two methods, in ${language}`, () => {
    test.use({ locale: language });

    test('G2.1, G2.2, G2.3, G2.4, G2.5, G2.6: from the short address to the app, the phone and the one that comes first', async ({
      page,
      baseURL,
    }) => {
      // The short address, by who is not signed in.
      await page.goto('/mfasetup');
      for (const chosen of [...languages, language]) await button(page, languageNames[chosen]).click();
      await arriveAt(page, registerMethod.title);
      await button(page, labels.next).click();
      await giveCredentials(page, labels, email, demoPassword);

      // More information is required: on, or another account.
      await arriveAt(page, moreInformation.title);
      await button(page, labels.otherAccount).last().click();
      await giveCredentials(page, labels, email, demoPassword);
      await arriveAt(page, moreInformation.title);
      await button(page, labels.next).click();

      // Method 1 of 2: the app, of which the link can be texted.
      await arriveAt(page, labels.takePhone);
      await methodOf(page, 1, moreInformation.short.app);
      await page.getByText(words.appLink.title).click();
      await field(page, labels.mobileNumber).fill(national);
      await button(page, words.appLink.send).click();
      await expect(page.getByText(words.appLink.sent)).toBeVisible();
      const outbox = await page.request.get(`/api/v1/outbox?to=${encodeURIComponent(number)}`);
      const { messages } = (await outbox.json()) as { messages: { text: string }[] };
      expect(messages[0]?.text).toContain(`${baseURL}/authenticator`);
      await button(page, labels.straightToCode).click();
      await arriveAt(page, labels.scanWithPhone);
      const phone = await PhoneInHand.scan(page);
      await phone.approveShown(page);
      await arriveAt(page, labels.registered);
      await button(page, labels.next).click();

      // Method 2 of 2: the phone; the app is ticked off.
      await arriveAt(page, labels.whichNumber);
      await methodOf(page, 2, moreInformation.short.phone);
      await expect(page.getByRole('listitem').filter({ hasText: moreInformation.isDone })).toHaveText(
        new RegExp(moreInformation.short.app),
      );
      await expect(page.locator('main a[href^="/text-messages"]').first()).toBeVisible();
      await field(page, labels.mobileNumber).fill(national);
      await button(page, labels.textMeACode).click();
      await arriveAt(page, labels.typeTextedCode);
      await expect(page.getByText(masked)).toBeVisible();
      await expect(button(page, labels.resendCode)).toBeVisible();
      await typeTextedCode(page, labels, baseURL, number);

      // Success: both methods, and the person's own choice of which comes first.
      await arriveAt(page, enrolment.done.allTitle);
      await expect(page.getByText(labels.smsVerified)).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(2);
      await expect(page.getByRole('radio').first()).toBeChecked();
      await page.getByRole('radio').last().check();
      await expect(page.getByRole('definition')).toContainText(masked);
      await button(page, labels.done).click();
      await expect(button(page, labels.signOut)).toBeVisible();

      // The short address, by who is signed in: the password again, the method that comes first, and another one.
      await page.goto('/mfasetup');
      await arriveAt(page, registerMethod.title);
      await button(page, labels.next).click();
      await field(page, labels.password).fill(demoPassword);
      await button(page, labels.signIn).click();
      await arriveAt(page, labels.confirmByText);
      await button(page, labels.otherWay).click();
      await page.getByRole('button', { name: new RegExp(phone.name) }).click();
      await arriveAt(page, labels.verifyOnPhone);
      await phone.approveShown(page);
      await expect(button(page, labels.otherMethod)).toBeVisible();
      await button(page, moreInformation.later).click();
      await expect(button(page, labels.signOut)).toBeVisible();
    });
  });
}

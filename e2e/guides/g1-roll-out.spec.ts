import type { Page } from '@playwright/test';
import { demoPassword } from '../../api-client/demo/demo-people.ts';
import { languages } from '../../api-client/language.ts';
import { textsIn } from '../every-screen/catalogues.ts';
import { activationOn } from '../support/app-in-wizard.ts';
import { AppOnPhone } from '../support/app-on-phone.ts';
import { labelsIn } from '../support/labels.ts';
import { giveCredentials } from '../support/person.ts';
import { openPhone } from '../support/phone.ts';
import { expect, test } from '../support/test.ts';

const organisation = 'Provincie Merwede';
const people = { nl: 'n.hendriks@merwede.example', en: 'b.oosterhuis@merwede.example' } as const;

const languageNames = { nl: 'Nederlands', en: 'English' } as const;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const arriveAt = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

for (const language of languages) {
  const labels = labelsIn(language);
  const { approval, authenticator, enrolment, moreInformation } = textsIn(language);
  const email = people[language];

  test.describe(`guide 1, the roll-out to existing users, in ${language}`, { tag: `@${language}` }, () => {
    test.use({ locale: language });

    test('G1.1, G1.2, G1.3, G1.4: asked at the next sign-in, the right app, approve or deny, and in with the password that one has', async ({
      page,
      browser,
      baseURL,
    }) => {
      // More information is required, of somebody with a password of their own.
      await page.goto('/');
      for (const chosen of [...languages, language]) await button(page, languageNames[chosen]).click();
      await giveCredentials(page, labels, email, demoPassword);
      await arriveAt(page, moreInformation.title);
      await expect(page.getByText(organisation).first()).toBeVisible();
      await button(page, labels.next).click();

      // The app: ours needs no shop, others are linked to for iPhone and for Android.
      await arriveAt(page, labels.takePhone);
      await button(page, labels.otherApp).click();
      await arriveAt(page, labels.getApp);
      await expect(page.getByRole('link', { name: enrolment.getApp.iphone })).toHaveAttribute(
        'href',
        /^https:\/\/apps\.apple\.com\//,
      );
      await expect(page.getByRole('link', { name: enrolment.getApp.android })).toHaveAttribute(
        'href',
        /^https:\/\/play\.google\.com\//,
      );
      await button(page, labels.otherMethod).click();
      await page
        .getByRole('listitem')
        .getByRole('button', { name: /Authenticator/ })
        .click();
      await arriveAt(page, labels.takePhone);
      await button(page, labels.next).click();
      await arriveAt(page, labels.phoneAsks);
      await button(page, labels.next).click();

      // The scan adds the account, by organisation and address; a test request follows.
      const phone = new AppOnPhone(await openPhone(browser, baseURL, language), language);
      await phone.page.goto(await activationOn(page));
      await expect(phone.page.getByText(organisation).first()).toBeVisible();
      await phone.addAccount(email);
      await arriveAt(page, labels.tryOut);
      await phone.seeTryOut();
      await expect(button(phone.page, authenticator.request.approve)).toBeVisible();
      await phone.deny();
      await expect(page.getByText(approval.ended.denied)).toBeVisible();
      await arriveAt(page, labels.tryOut);
      await button(page, labels.tryAgain).click();
      await phone.seeTryOut();
      await phone.approveShown(page);

      // Ready: in at once, with no password to change.
      await arriveAt(page, labels.registered);
      await phone.leaveReady();
      await button(page, labels.done).click();
      await expect(button(page, labels.signOut)).toBeVisible();

      // What is looked at while signed in asks the phone nothing; the next sign-in does.
      await page.reload();
      await expect(button(page, labels.signOut)).toBeVisible();
      await arriveAt(phone.page, authenticator.accounts.title);
      await button(page, labels.signOut).click();
      await giveCredentials(page, labels, email, demoPassword);
      await arriveAt(page, labels.verifyOnPhone);
      await phone.seeRequest();
      await phone.approveShown(page);
      await expect(button(page, labels.signOut)).toBeVisible();
      await phone.page.context().close();
    });
  });
}

import type { Page } from '@playwright/test';
import { demoPassword } from '../../api-client/demo/demo-people.ts';
import { languages } from '../../api-client/language.ts';
import { openBrowser } from '../../server/testing/browser.ts';
import { textsIn } from '../every-screen/catalogues.ts';
import { invite } from '../support/invitation.ts';
import { labelsIn } from '../support/labels.ts';
import { choosePassword, giveCredentials, registerPhone, verifyOnPhone } from '../support/person.ts';
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

  test.describe(`guide 2, two methods, in ${language}`, { tag: `@${language}` }, () => {
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

const office = '198.51.100.20';
const atHome = '203.0.113.9';

/** A colleague, invited by an administrator who sits in the office too and so is asked for the password only. */
async function inviteColleague(url: string, email: string, language: 'nl' | 'en') {
  const administrator = openBrowser(url);
  administrator.headers['x-forwarded-for'] = office;
  await administrator.api.startSignIn({ body: { signInName: people.nl.email } });
  await administrator.api.provePassword({ body: { password: demoPassword } });
  return invite(administrator, { name: 'Roos Timmer', email, language });
}

test('G2.7, G2.8: in the office a password is enough; one registers early, and is asked only from the date on', async ({
  page,
  context,
  baseURL,
  server,
}, { project }) => {
  const language = project.name === 'phone' ? 'en' : 'nl';
  const labels = labelsIn(language);
  const { moreInformation } = textsIn(language);
  const email = 'r.timmer@lindeboom.example';
  const standAt = (address: string) => context.setExtraHTTPHeaders({ 'x-forwarded-for': address });
  const isIn = () => expect(button(page, labels.signOut)).toBeVisible();
  const policy = (...options: string[]) =>
    server.command('organisation', 'policy', 'Kantoor Lindeboom', ...options);
  await page.addInitScript((wanted) => localStorage.setItem('voordeur.language', wanted), language);
  const { temporaryPassword } = await inviteColleague(baseURL, email, language);
  const ownPassword = 'Duin-Kade-Haven-8';

  // In the office: the password of one's own, and in. At home the same account is asked for more.
  await standAt(office);
  await page.goto('/');
  await giveCredentials(page, labels, email, temporaryPassword);
  await choosePassword(page, labels, temporaryPassword, ownPassword);
  await isIn();
  await button(page, labels.signOut).click();
  await standAt(`${office}, ${atHome}`);
  await giveCredentials(page, labels, email, ownPassword);
  await arriveAt(page, moreInformation.title);
  await expect(button(page, moreInformation.later)).toHaveCount(0);

  // A date is agreed that is yet to come: who registers early signs in as before.
  await policy('--register', 'app', '--from', '2099-01-05 09:00', '--zone', 'Europe/Amsterdam');
  await page.goto('/mfasetup');
  await arriveAt(page, textsIn(language).registerMethod.title);
  await button(page, labels.next).click();
  await giveCredentials(page, labels, email, ownPassword);
  await arriveAt(page, moreInformation.titleEarly);
  await button(page, labels.next).click();
  const phone = await registerPhone(page, labels);
  await isIn();
  await button(page, labels.signOut).click();
  await giveCredentials(page, labels, email, ownPassword);
  await isIn();
  await button(page, labels.signOut).click();

  // The date has come: at home the phone is asked, in the office it is not.
  await policy('--from', '2020-01-06 09:00');
  await page.goto('/');
  await giveCredentials(page, labels, email, ownPassword);
  await verifyOnPhone(page, labels, phone);
  await isIn();
  await button(page, labels.signOut).click();
  await standAt(office);
  await giveCredentials(page, labels, email, ownPassword);
  await isIn();
});

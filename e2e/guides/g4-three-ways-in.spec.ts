import type { Page } from '@playwright/test';
import { languages } from '../../api-client/language.ts';
import { textsIn } from '../every-screen/catalogues.ts';
import { activationOn } from '../support/app-in-wizard.ts';
import { AppOnPhone } from '../support/app-on-phone.ts';
import { administratorByApi, invite } from '../support/invitation.ts';
import { labelsIn } from '../support/labels.ts';
import { choosePassword, giveCredentials } from '../support/person.ts';
import { openPhone } from '../support/phone.ts';
import type { RunningServer } from '../support/running-server.ts';
import { expect, test } from '../support/test.ts';
import { typeTextedCode } from '../support/texted-code.ts';

const organisation = 'Scheldebouw';
const ownPassword = 'Duin-Kade-Haven-8';
const numbers = { nl: '+32470123140', en: '+32470123240' } as const;
const masked = '+XX XXXXXXX40';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const arriveAt = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

const changed = new Map<string, Promise<void>>();

/** Once for each server. Whether a device is remembered has a spec of its own. */
function changePolicy(server: RunningServer, when: string, ...options: string[]): Promise<void> {
  const key = `${server.url} ${when}`;
  const done =
    changed.get(key) ??
    server.command('organisation', 'policy', organisation, '--remember', 'never', ...options);
  changed.set(key, done);
  return done;
}

const newcomer = async (url: string, email: string, more: { language: 'nl' | 'en'; phone?: string }) =>
  invite(await administratorByApi(url, 't.claes@scheldebouw.example'), { name: 'Lien Maes', email, ...more });

for (const language of languages) {
  const labels = labelsIn(language);
  const { authenticator, enrolment, moreInformation } = textsIn(language);

  test.describe(`guide 4, before the agreed date, in ${language}`, { tag: `@${language}` }, () => {
    test.use({ locale: language });

    test('G4.1, G4.3, G4.4, G4.8, G4.9: one signs in as before or begins already, with the safest method or another', async ({
      page,
      browser,
      baseURL,
      server,
    }) => {
      await changePolicy(server, 'before');
      const email = `lien.${language}@scheldebouw.example`;
      const { temporaryPassword } = await newcomer(baseURL, email, { language });

      // Later: in without, as before.
      await page.goto('/');
      await giveCredentials(page, labels, email, temporaryPassword);
      await arriveAt(page, moreInformation.titleEarly);
      await expect(page.getByText(moreInformation.untilThen)).toBeVisible();
      await button(page, moreInformation.later).click();
      await choosePassword(page, labels, temporaryPassword, ownPassword);
      await button(page, labels.signOut).click();

      // Already now: the list, the app recommended as the safest.
      await giveCredentials(page, labels, email, ownPassword);
      await arriveAt(page, moreInformation.titleEarly);
      await button(page, labels.next).click();
      await arriveAt(page, labels.takePhone);
      await button(page, labels.otherMethod).click();
      await page.getByRole('listitem').getByRole('button', { name: labels.codeByText }).click();
      await arriveAt(page, labels.whichNumber);
      await button(page, labels.otherMethod).click();
      const methods = page.getByRole('listitem').filter({ has: page.getByRole('button') });
      await expect(methods.first()).toContainText(enrolment.otherMethods.recommended);
      await methods.first().getByRole('button').click();

      // Straight to the QR code, or by hand where there is none.
      await button(page, labels.straightToCode).click();
      await arriveAt(page, labels.scanWithPhone);
      await page.getByText(labels.cannotScan).click();
      await expect(page.getByText(enrolment.app.scan.address, { exact: true })).toBeVisible();
      const phone = new AppOnPhone(await openPhone(browser, baseURL, language), language);
      await phone.page.goto(await activationOn(page));
      await phone.addAccount(email);

      // The request names organisation and account, with both answers.
      await arriveAt(page, labels.tryOut);
      await phone.seeTryOut();
      await expect(phone.page.getByText(organisation).first()).toBeVisible();
      await expect(phone.page.getByText(email).first()).toBeVisible();
      await expect(button(phone.page, authenticator.request.approve)).toBeVisible();
      await expect(button(phone.page, authenticator.request.deny)).toBeVisible();
      await phone.approveShown(page);
      await arriveAt(page, labels.registered);
      await button(page, labels.done).click();
      await expect(button(page, labels.signOut)).toBeVisible();

      // It is not asked for before the date.
      await button(page, labels.signOut).click();
      await giveCredentials(page, labels, email, ownPassword);
      await expect(button(page, labels.signOut)).toBeVisible();
      await phone.page.context().close();
    });
  });
}

for (const language of languages) {
  const labels = labelsIn(language);
  const { moreInformation, verify } = textsIn(language);
  const phone = numbers[language];

  test.describe(`guide 4, from the date on, in ${language}`, { tag: `@${language}` }, () => {
    test.use({ locale: language });

    test('G4.2, G4.5: a known number is texted at once; each verification shows one’s own other ways and more help', async ({
      page,
      baseURL,
      server,
    }) => {
      await changePolicy(server, 'from the date on', '--from', 'now', '--register', 'phone');
      const email = `wout.${language}@scheldebouw.example`;
      const { temporaryPassword } = await newcomer(baseURL, email, { language, phone });
      await page.goto('/');
      await giveCredentials(page, labels, email, temporaryPassword);
      await arriveAt(page, moreInformation.title);
      await expect(button(page, moreInformation.later)).toHaveCount(0);
      await button(page, labels.next).click();
      await arriveAt(page, labels.typeTextedCode);
      await expect(page.getByText(masked)).toBeVisible();
      await typeTextedCode(page, labels, baseURL, phone);
      await arriveAt(page, labels.phoneRegistered);
      await button(page, labels.done).click();
      await choosePassword(page, labels, temporaryPassword, ownPassword);
      await button(page, labels.signOut).click();

      await giveCredentials(page, labels, email, ownPassword);
      await arriveAt(page, labels.confirmByText);
      await button(page, labels.otherWay).click();
      await expect(page.getByText(verify.otherWays.none)).toBeVisible();
      await expect(page.getByRole('link', { name: verify.otherWays.more })).toBeVisible();
      await button(page, labels.textMeACode).click();
      await arriveAt(page, labels.typeTextedCode);
      await typeTextedCode(page, labels, baseURL, phone);
      await expect(button(page, labels.signOut)).toBeVisible();
    });
  });
}

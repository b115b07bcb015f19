import type { Page } from '@playwright/test';
import { type Language, languages } from '../../api-client/language.ts';
import { demoPassword } from '../../server/demo/seed-demo.ts';
import { textsIn } from '../every-screen/catalogues.ts';
import { activationOn } from '../support/app-in-wizard.ts';
import { AppOnPhone } from '../support/app-on-phone.ts';
import { labelsIn } from '../support/labels.ts';
import { openPhone } from '../support/phone.ts';
import { shownNumber } from '../support/phone-in-hand.ts';
import { expect, test } from '../support/test.ts';

/** Of the organisation with this guide's policy: one signs in with a user name, the other with an e-mail address. */
const people: Record<Language, { signInName: string; email: string }> = {
  nl: { signInName: 'jvanrijn', email: 'j.vanrijn@eemhof.example' },
  en: { signInName: 'f.bakkali@eemhof.example', email: 'f.bakkali@eemhof.example' },
};

const destinations = {
  nl: {
    mail: 'Webmail',
    workplace: 'Werkplek op afstand',
    needs: 'Hiervoor moet het programma',
    without: /Zonder dat programma werken wel: .*Webmail/,
  },
  en: {
    mail: 'Web mail',
    workplace: 'Remote workplace',
    needs: 'must be on your computer',
    without: /Without that program these work: .*Web mail/,
  },
} as const;

const installing = {
  nl: { title: 'Zet de app op uw telefoon', camera: 'Camera', notifications: 'Meldingen' },
  en: { title: 'Put the app on your phone', camera: 'Camera', notifications: 'Notifications' },
} as const;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const arriveAt = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

for (const language of languages) {
  const labels = labelsIn(language);
  const { approval, authenticator, enrolment, signIn } = textsIn(language);
  const { signInName, email } = people[language];

  const giveCredentials = async (page: Page, name = signInName) => {
    await page.goto('/');
    await arriveAt(page, labels.signIn);
    await page.getByLabel(labels.email, { exact: true }).fill(name);
    await button(page, labels.next).click();
    await arriveAt(page, signIn.password.title);
    await page.getByLabel(labels.password, { exact: true }).fill(demoPassword);
    await button(page, labels.signIn).click();
  };

  /** The address and the code to type, as they stand under the QR code. */
  const readActivation = async (page: Page) => {
    await page.getByText(labels.cannotScan).click();
    const [address = '', code = ''] = await page.locator('details[open] dd').allInnerTexts();
    return { address, code };
  };

  test.describe(`guide 3, activation codes, in ${language}`, { tag: `@${language}` }, () => {
    test.describe.configure({ mode: 'serial' });
    test.use({ locale: language });
    let phone: AppOnPhone;
    test.afterAll(() => phone?.page.context().close());

    test('G3.1: what to do and what to allow stands there for iPhone and Android side by side, on the phone and on the computer', async ({
      page,
      browser,
      baseURL,
    }) => {
      phone = new AppOnPhone(await openPhone(browser, baseURL, language), language);
      await phone.page.goto('/authenticator/install');
      await arriveAt(phone.page, installing[language].title);
      await giveCredentials(page);
      await arriveAt(page, labels.scanWithPhone);
      await button(page, labels.back).click();
      await arriveAt(page, labels.phoneAsks);
      for (const system of ['iPhone', 'Android']) {
        await expect(phone.page.getByRole('heading', { level: 2, name: system })).toBeVisible();
        await expect(page.getByRole('heading', { level: 2, name: system })).toBeVisible();
      }
      for (const permission of [installing[language].camera, installing[language].notifications])
        for (const screen of [phone.page, page])
          await expect(
            screen.locator('main b', { hasText: new RegExp(`^${permission}$`, 'i') }).first(),
          ).toBeVisible();
    });

    test('G3.2, G3.3, G3.4, G3.5, G3.7, G3.8: a code of ten minutes, typed by hand, verified now, and one token for every destination', async ({
      page,
      isMobile,
    }) => {
      // The name is a user name, and the form of the password holds it too (G3.7).
      await page.goto('/');
      await page.getByLabel(labels.email, { exact: true }).fill(signInName);
      await button(page, labels.next).click();
      const form = page.locator('form', { has: page.getByLabel(labels.password, { exact: true }) });
      await expect(form.locator('[autocomplete=username]')).toHaveValue(signInName);
      await page.getByLabel(labels.password, { exact: true }).fill(demoPassword);
      await button(page, labels.signIn).click();

      // Straight to the code: QR, nine digits, address, the time left; another kills it, and so does Cancel (G3.2).
      await arriveAt(page, labels.scanWithPhone);
      await expect(button(page, labels.otherMethod)).toBeVisible();
      const first = await activationOn(page);
      if (isMobile) {
        // The wizard itself is on the phone: nothing to scan.
        const opened = page.waitForEvent('popup');
        await page.getByRole('link', { name: enrolment.app.scan.openHere, exact: true }).click();
        const app = await opened;
        await arriveAt(app, authenticator.pair.title);
        await app.close();
      }
      const time = page.getByRole('progressbar', { name: enrolment.app.scan.timeLeftLabel });
      await expect(time).toHaveAttribute('aria-valuemax', '600');
      await button(page, labels.newCode).click();
      await expect(page.locator(`a[href="${first}"]`)).toHaveCount(0);
      expect(await activationOn(page)).not.toBe(first);
      const dead = await readActivation(page);
      expect(dead.code).toMatch(/^\d{3} \d{3} \d{3}$/);
      await button(page, enrolment.app.scan.cancel).click();
      await arriveAt(page, labels.takePhone);
      await phone.typeActivation(dead.address, dead.code);
      await arriveAt(phone.page, authenticator.pair.deadTitle);
      await button(page, labels.straightToCode).click();
      await arriveAt(page, labels.scanWithPhone);
      await activationOn(page);

      // Where the camera does not work (G3.3).
      const { address, code } = await readActivation(page);
      await phone.typeActivation(address, code);
      await phone.addAccount(email);

      // The request that verifies it (G3.4): a wrong number ends it, in words, and another try is there.
      await arriveAt(page, labels.tryOut);
      await expect(page.getByRole('progressbar', { name: approval.timeLeftLabel })).toHaveAttribute(
        'aria-valuemax',
        '60',
      );
      await phone.seeTryOut();
      await phone.approveWrongly(page);
      await expect(page.getByText(approval.ended['wrong-number'])).toBeVisible();
      await button(page, labels.tryAgain).click();
      await phone.seeTryOut();
      await phone.approveShown(page);
      await arriveAt(page, labels.registered);
      await phone.leaveReady();
      await button(page, labels.done).click();

      // One token, several destinations (G3.5), of which one needs a program (G3.8).
      const { mail, workplace, needs, without } = destinations[language];
      const leadsTo = (name: string) => page.getByRole('link', { name: new RegExp(`^${name}`) });
      await expect(leadsTo(mail)).toHaveAttribute('href', /^https:\/\/mail\./);
      await expect(leadsTo(workplace)).toHaveAttribute('href', /^https:\/\/werkplek\./);
      const row = page.getByRole('listitem').filter({ has: leadsTo(workplace) });
      await expect(row).toContainText(needs);
      await expect(row).toContainText(without);
      await expect(row.locator('a[href$="/download"]')).toBeVisible();
    });

    test('G3.5, G3.7: at home the same token serves, under the user name as under the address', async ({
      page,
    }) => {
      for (const name of new Set([signInName, email])) {
        await giveCredentials(page, name.toUpperCase());
        await arriveAt(page, labels.verifyOnPhone);
        await expect(shownNumber(page)).toBeVisible();
        await phone.seeRequest();
        await phone.approveShown(page);
        await expect(button(page, labels.signOut)).toBeVisible();
        await phone.leaveApproved();
        await button(page, labels.signOut).click();
        await arriveAt(page, labels.signIn);
      }
    });
  });
}

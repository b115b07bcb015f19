import type { Page } from '@playwright/test';
import { approvalLastsFor } from '../../api-client/authenticator/approval-rules.ts';
import { demoPassword } from '../../server/demo/seed-demo.ts';
import { textsIn } from '../every-screen/catalogues.ts';
import { countLoads } from '../support/app-in-wizard.ts';
import { AppOnPhone } from '../support/app-on-phone.ts';
import { giveName } from '../support/first-sign-in.ts';
import { pressByKeyboard, tabTo } from '../support/keyboard.ts';
import { labelsIn } from '../support/labels.ts';
import { goToQrCode } from '../support/pairing.ts';
import { openPhone } from '../support/phone.ts';
import { shownNumber } from '../support/phone-in-hand.ts';
import { expect, test } from '../support/test.ts';

const labels = labelsIn('en');
const { authenticator: words } = textsIn('en');
const person = 's.vermeer@lindeboom.example';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const arriveAt = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

declare global {
  interface Window {
    /** Everything that was announced on the page. */
    readOut?: string[];
  }
}

/** Notes what is read out on a page from now on, until it is loaded again. */
const noteReadOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    window.readOut = heard;
    const place = document.querySelector('#root > [role=status]');
    if (!place) throw new Error('nothing is read out here');
    new MutationObserver(() => heard.push(place.textContent ?? '')).observe(place, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });

test.describe('computer and phone side by side', { tag: '@once' }, () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ locale: 'en-GB' });
  let phone: AppOnPhone;
  test.afterAll(() => phone?.page.context().close());

  test('an answer that is late: the time is read out twice, both sides say so, and it is done anew, reloaded on either side, the phone by keyboard alone', async ({
    page,
    browser,
    baseURL,
  }) => {
    phone = new AppOnPhone(await openPhone(browser, baseURL, 'en'), 'en');
    await phone.page.goto(await goToQrCode(page, labels, person));
    await arriveAt(phone.page, words.pair.title);
    await pressByKeyboard(phone.page, words.pair.submit);
    await arriveAt(page, labels.tryOut);
    const lapsed = await shownNumber(page).innerText();
    await noteReadOut(page);
    await phone.seeTryOut();
    await expect(phone.page.getByRole('heading', { name: words.outcome.lapsedTitle })).toBeVisible({
      timeout: approvalLastsFor + 15_000,
    });
    await expect(page.getByRole('alert')).toContainText('there was no answer within a minute');
    const heard = await page.evaluate(() => window.readOut ?? []);
    expect(heard.filter((said) => /Valid for/.test(said))).toEqual([
      'Valid for another 30 seconds',
      'Valid for another 10 seconds',
    ]);
    expect(heard.length).toBeLessThanOrEqual(4);

    await button(page, labels.tryAgain).click();
    await pressByKeyboard(phone.page, words.request.next);
    await phone.seeTryOut();
    await phone.page.reload();
    await phone.seeTryOut();
    const number = await shownNumber(page).innerText();
    await page.reload();
    await expect(shownNumber(page)).toHaveText(number);
    expect([lapsed, number]).toEqual([expect.stringMatching(/^\d\d$/), expect.stringMatching(/^\d\d$/)]);
    await tabTo(phone.page, phone.page.getByLabel(words.request.number));
    await phone.page.keyboard.type(number);
    await pressByKeyboard(phone.page, words.request.approve);
    await arriveAt(page, labels.registered);
    await arriveAt(phone.page, words.added.activeTitle);
    await pressByKeyboard(phone.page, words.done, 'link');
    await arriveAt(phone.page, words.accounts.title);
    await button(page, labels.done).click();
    await expect(button(page, labels.signOut)).toBeVisible();
  });

  test('the server is killed while the phone approves: the phone tries again, and the computer goes on by itself', async ({
    page,
    server,
  }) => {
    await page.goto('/');
    await giveName(page, labels, person);
    await page.getByLabel(labels.password, { exact: true }).fill(demoPassword);
    await button(page, labels.signIn).click();
    await arriveAt(page, labels.verifyOnPhone);
    await phone.seeRequest();
    const loads = countLoads(page);
    await server.crash(async () => {
      await phone.approveShown(page);
      await expect(phone.page.getByRole('alert')).toBeVisible();
    });
    await button(phone.page, words.request.approve).click();
    await arriveAt(phone.page, words.outcome.approvedTitle);
    await expect(button(page, labels.signOut)).toBeVisible();
    expect(loads()).toBe(0);
  });
});

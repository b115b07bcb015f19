import type { Page } from '@playwright/test';
import type { Language } from '../../api-client/language.ts';
import { textsIn } from '../every-screen/catalogues.ts';
import { openComputer, openPhone } from '../support/phone.ts';
import { expectScreen } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** From the link to the try-out, and to the end of the wizard. */
async function pair(page: Page, url: string, person: string, language: Language) {
  const { authenticator: words } = textsIn(language);
  const computer = await openComputer(url, person);
  await page.goto((await computer.showActivation()).link);
  await button(page, words.pair.submit).click();
  await expect(page.getByText(words.added.waiting)).toBeVisible();
  const number = await computer.sendRequest();
  await page.getByLabel(words.request.number).fill(number);
  await button(page, words.request.approve).click();
  await expect(page.getByRole('heading', { name: words.added.activeTitle })).toBeVisible();
  await computer.finish();
  return computer;
}

test.describe('the phone', { tag: '@once' }, () => {
  const people: Record<Language, string> = {
    nl: 'y.elamrani@waterlandzorg.example',
    en: 'n.hendriks@merwede.example',
  };

  for (const language of ['nl', 'en'] as const) {
    const { authenticator: words } = textsIn(language);

    test(`opens the link, is tried out, approves, and reports what was not its owner, in ${language}`, async ({
      browser,
      baseURL,
    }) => {
      const person = people[language];
      const phone = await openPhone(browser, baseURL, language);
      const computer = await openComputer(baseURL, person);
      const { link: activation, code } = await computer.showActivation();

      await phone.goto(activation);
      await expectScreen(phone, words.pair.title);
      await expect(phone.getByText(person)).toBeVisible();
      expect(phone.url()).not.toContain(code);
      expect(await computer.nextStep()).toMatchObject({ pairing: { state: 'waiting' } });
      await phone.reload();
      await expectScreen(phone, words.pair.title);
      await phone.getByLabel(words.pair.name).fill('Telefoon van de zaak');
      await button(phone, words.pair.submit).click();
      await expectScreen(phone, words.added.title);
      expect(await computer.nextStep()).toMatchObject({
        pairing: { state: 'paired', phone: { name: 'Telefoon van de zaak', proof: 'key' } },
      });

      // The try-out comes by itself, also to a phone that was opened anew in the middle.
      await phone.reload();
      await expectScreen(phone, words.added.title);
      const shown = await computer.sendRequest();
      await expectScreen(phone, words.request.tryOutTitle);
      await button(phone, words.request.approve).click();
      await expect(phone.getByRole('alert')).toHaveText(words.request.numberNeeded);
      for (const digit of shown) await button(phone, digit).click();
      await button(phone, words.request.approve).click();
      await expectScreen(phone, words.added.activeTitle);
      expect(await computer.nextStep()).toMatchObject({ stage: 'done' });
      await computer.finish();
      await link(phone, words.done).click();
      await expectScreen(phone, words.accounts.title);

      const later = await openComputer(baseURL, person);
      const number = await later.sendRequest();
      await expectScreen(phone, words.request.title);
      await phone.getByLabel(words.request.number).focus();
      await phone.keyboard.type(number);
      await phone.keyboard.press('Enter');
      await expectScreen(phone, words.outcome.approvedTitle);
      expect((await later.nextStep()).step).not.toBe('verify');
      await button(phone, words.done).click();

      const stranger = await openComputer(baseURL, person);
      await stranger.sendRequest();
      await button(phone, words.request.deny).click();
      await expectScreen(phone, words.outcome.deniedTitle);
      expect(await stranger.standing()).toBe('denied');
      await button(phone, words.outcome.itWasNotMe).click();
      await expectScreen(phone, words.outcome.reportedTitle);
      await expect(stranger.nextStep()).rejects.toThrow('sign_in_ended');
    });
  }

  const { authenticator: words } = textsIn('en');

  test('takes address and code by hand, keeps what was typed wrongly, and knows a dead code', async ({
    browser,
    baseURL,
  }) => {
    const phone = await openPhone(browser, baseURL, 'en');
    const computer = await openComputer(baseURL, 'o.grant@lindeboom.example');
    const { url, code } = await computer.showActivation();
    const wrong = code === '123456789' ? '123456780' : '123456789';
    await phone.goto('/authenticator');
    await expectScreen(phone, words.accounts.noneTitle);
    await link(phone, words.add.byHand).click();
    await expectScreen(phone, words.typeCode.title);
    await phone.getByLabel(words.typeCode.address).fill('example.com');
    await phone.getByLabel(words.typeCode.code).fill('12345');
    await button(phone, words.typeCode.submit).click();
    await expect(phone.getByRole('alert')).toHaveCount(2);
    await expect(phone.getByLabel(words.typeCode.code)).toHaveValue('12345');
    await phone.getByLabel(words.typeCode.address).fill(url.toLowerCase());
    await phone.getByLabel(words.typeCode.code).fill(wrong);
    await button(phone, words.typeCode.submit).click();
    await expectScreen(phone, words.pair.codeTitle);
    await expect(phone.getByLabel(words.typeCode.code)).toHaveValue(wrong);
    await phone.getByLabel(words.typeCode.code).fill(code.replace(/(\d{3})/g, '$1 '));
    await button(phone, words.typeCode.submit).click();
    await expectScreen(phone, words.pair.title);

    await computer.showActivation();
    await button(phone, words.pair.submit).click();
    await expectScreen(phone, words.pair.deadTitle);
  });

  test('that was not tried out is told when the other screen makes a new code', async ({
    browser,
    baseURL,
  }) => {
    const phone = await openPhone(browser, baseURL, 'en');
    const computer = await openComputer(baseURL, 'jvanrijn');
    await phone.goto((await computer.showActivation()).link);
    await button(phone, words.pair.submit).click();
    await expectScreen(phone, words.added.title);
    await computer.showActivation();
    await expectScreen(phone, words.added.cancelledTitle);
    await button(phone, words.gone.forget).click();
    await expectScreen(phone, words.accounts.noneTitle);
  });

  test('holds several accounts, and shows their requests one after the other', async ({
    browser,
    baseURL,
    server,
  }) => {
    const phone = await openPhone(browser, baseURL, 'en');
    const [one, other] = ['t.claes@scheldebouw.example', 's.vermeer@lindeboom.example'] as const;
    await pair(phone, baseURL, one, 'en');
    await pair(phone, baseURL, other, 'en');
    await phone.goto('/authenticator');
    await expectScreen(phone, words.accounts.title);
    await expect(phone.getByRole('listitem')).toHaveCount(2);

    await server.restart();
    const first = await openComputer(baseURL, one);
    const second = await openComputer(baseURL, other);
    const number = await first.sendRequest();
    await expectScreen(phone, words.request.title);
    await expect(phone.getByText(one)).toBeVisible();
    await second.sendRequest();
    await expect(phone.getByText(words.request.more)).toBeVisible();
    await phone.getByLabel(words.request.number).fill(number);
    await button(phone, words.request.approve).click();
    await expectScreen(phone, words.outcome.approvedTitle);
    await button(phone, words.request.next).click();
    await expectScreen(phone, words.request.title);
    await expect(phone.getByText(other)).toBeVisible();
    await phone.getByLabel(words.request.number).fill('  ');
    await button(phone, words.request.deny).click();
    await button(phone, words.outcome.itWasMe).click();
    await button(phone, words.done).click();
    await expectScreen(phone, words.accounts.title);
  });

  test('whose answer is late, wrong, or without a connection is told so, and nothing typed is lost', async ({
    browser,
    baseURL,
  }) => {
    const phone = await openPhone(browser, baseURL, 'en');
    const person = 'e.hart@scheldebouw.example';
    await pair(phone, baseURL, person, 'en');
    await phone.goto('/authenticator');
    await expectScreen(phone, words.accounts.title);

    const computer = await openComputer(baseURL, person);
    const number = await computer.sendRequest();
    await expectScreen(phone, words.request.title);
    await phone.context().setOffline(true);
    await phone.getByLabel(words.request.number).fill(number === '00' ? '01' : '00');
    await button(phone, words.request.approve).click();
    await expect(phone.getByRole('alert')).toBeVisible();
    await expect(phone.getByLabel(words.request.number)).toHaveValue(number === '00' ? '01' : '00');
    await phone.context().setOffline(false);
    await button(phone, words.request.approve).click();
    await expectScreen(phone, words.outcome.wrongNumberTitle);
    expect(await computer.standing()).toBe('wrong-number');
    await button(phone, words.done).click();

    // The phone's clock goes on by itself, an hour wrong; what is left is what the server says.
    await phone.clock.install({ time: new Date(Date.now() + 3_600_000) });
    await phone.reload();
    await expect(phone.getByText(/1 hour fast/)).toBeVisible();
    await computer.sendRequest();
    await expectScreen(phone, words.request.title);
    await phone.clock.fastForward(61_000);
    await expectScreen(phone, words.outcome.lapsedTitle);
  });
});

import type { Page } from '@playwright/test';
import { textsIn } from '../every-screen/catalogues.ts';
import { openComputer, openPhone } from '../support/phone.ts';
import { atLocalhost, type RunningServer, startServer } from '../support/running-server.ts';
import { expectScreen } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';

const { authenticator: words } = textsIn('en');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Gives a phone what asks its owner for face or finger. Gives what lets the owner confirm, or refuse. */
async function addFaceReader(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    owner: (isThere: boolean) =>
      devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: isThere }),
    forgetsEverything: () => devtools.send('WebAuthn.clearCredentials', { authenticatorId }),
  };
}

/** What Safari does after a week, and a person who clears website data. */
const clearStorage = (page: Page, origin: string) =>
  page
    .context()
    .newCDPSession(page)
    .then((devtools) => devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' }));

test.describe('a phone with face or finger', { tag: '@once' }, () => {
  let server: RunningServer;
  test.beforeAll(async () => {
    server = await startServer(await atLocalhost());
  });
  test.afterAll(() => server.stop());

  test('approves with it, gets its account back by it when the browser forgets, and removes it with it', async ({
    browser,
  }) => {
    const { url } = server;
    const person = 'l.dijkgraaf@waterlandzorg.example';
    const phone = await openPhone(browser, url, 'en');
    const reader = await addFaceReader(phone);
    const computer = await openComputer(url, person);
    await phone.goto((await computer.showActivation()).link);
    await expectScreen(phone, words.pair.title);
    await expect(phone.getByText(words.pair.confirms)).toBeVisible();

    await reader.owner(false);
    await button(phone, words.pair.submit).click();
    await expect(phone.getByRole('alert')).toHaveText(words.problem.notConfirmed);
    await expect(button(phone, words.pair.withoutConfirming)).toBeVisible();
    await reader.owner(true);
    await button(phone, words.pair.submit).click();
    await expectScreen(phone, words.added.title);
    expect(await computer.nextStep()).toMatchObject({ pairing: { phone: { proof: 'webauthn' } } });

    const number = await computer.sendRequest();
    await expectScreen(phone, words.request.tryOutTitle);
    await phone.getByLabel(words.request.number).fill(number);
    await reader.owner(false);
    await button(phone, words.request.approve).click();
    await expect(phone.getByRole('alert')).toHaveText(words.problem.notConfirmed);
    expect(await computer.standing()).toBe('open');
    await expect(phone.getByLabel(words.request.number)).toHaveValue(number);
    await reader.owner(true);
    await button(phone, words.request.approve).click();
    await expectScreen(phone, words.added.activeTitle);
    await computer.finish();

    await clearStorage(phone, url);
    await phone.goto('/authenticator');
    await expectScreen(phone, words.accounts.noneTitle);
    await phone.getByRole('link', { name: words.accounts.lost }).click();
    await expectScreen(phone, words.lost.title);
    await button(phone, words.lost.restore).click();
    await expectScreen(phone, words.accounts.title);

    const later = await openComputer(url, person);
    const shown = await later.sendRequest();
    await expectScreen(phone, words.request.title);
    await phone.getByLabel(words.request.number).fill(shown);
    await button(phone, words.request.approve).click();
    await expectScreen(phone, words.outcome.approvedTitle);
    expect((await later.nextStep()).step).toBe('signed-in');
    await button(phone, words.done).click();

    await phone.getByRole('link', { name: /rename or remove/ }).click();
    await expectScreen(phone, words.account.title);
    await phone.getByLabel(words.account.name).fill('');
    await button(phone, words.account.save).click();
    await expect(phone.getByRole('alert')).toBeVisible();
    await phone.getByLabel(words.account.name).fill('Work phone');
    await button(phone, words.account.save).click();
    await expect(phone.getByText(words.account.saved).first()).toBeVisible();
    await phone.getByRole('link', { name: words.account.remove }).click();
    await expectScreen(phone, words.remove.title.replace('{{account}}', 'Waterland Zorg'));
    await button(phone, words.remove.submit).click();
    await expect(phone.getByRole('alert')).toContainText('only way');
    await phone.getByRole('link', { name: words.remove.keep }).click();
    await expect(phone.getByLabel(words.account.name)).toHaveValue('Work phone');
  });

  test('whose account is nowhere any more is told to register again', async ({ browser }) => {
    const { url } = server;
    const phone = await openPhone(browser, url, 'en');
    const reader = await addFaceReader(phone);
    const computer = await openComputer(url, 's.vermeer@lindeboom.example');
    await phone.goto((await computer.showActivation()).link);
    await button(phone, words.pair.submit).click();
    await expectScreen(phone, words.added.title);
    await computer.showActivation();
    await expectScreen(phone, words.added.cancelledTitle);
    await phone.goto('/authenticator/lost');
    await button(phone, words.lost.restore).click();
    await expect(phone.getByText(words.lost.refused)).toBeVisible();
    await reader.forgetsEverything();
    await button(phone, words.lost.restore).click();
    await expect(phone.getByRole('alert')).toHaveText(words.problem.notConfirmed);
  });
});

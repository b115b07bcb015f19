import type { Page } from '@playwright/test';
import { demoPassword } from '../server/demo/seed-demo.ts';
import { AuthenticatorApp } from './support/authenticator-app.ts';
import { giveName, signInFirstTime } from './support/first-sign-in.ts';
import { labelsIn } from './support/labels.ts';
import { expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import {
  delay,
  deployNewVersion,
  dropConnection,
  loseAnswers,
  loseFirstAnswers,
  refuse,
  restoreConnection,
} from './support/weak-connection.ts';

const labels = labelsIn('nl');
const words = {
  underWay: 'Bezig…',
  tryAgain: 'Opnieuw proberen',
  failed: 'Er ging bij ons iets mis.',
  busy: 'Het is nu erg druk.',
  tooOften: 'U hebt het te vaak geprobeerd.',
  stillThere: 'Wat u typte, staat er nog.',
  mayTryAgain: 'U kunt het nu opnieuw proberen.',
  noAnswer: 'Wij krijgen geen verbinding. Controleer uw internet',
  lost: 'Wij krijgen geen verbinding. Wij blijven het vanzelf proberen',
  offline: 'U bent offline.',
  back: 'De verbinding is er weer.',
  notSignedIn: 'U bent niet meer aangemeld.',
  ended: 'Deze aanmelding is gestopt',
  typedIsBack: 'Wat u hier eerder typte, staat er weer.',
  newVersion: 'Er is een nieuwe versie',
  renewed: 'Wij hebben deze website intussen vernieuwd.',
  loadNewVersion: 'Nieuwe versie laden',
};

const password = 'Getypt maar niet verstuurd 1';
const passwordCall = '**/api/v1/sign-ins/current/password';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const banner = (page: Page) => page.getByRole('complementary', { name: 'Meldingen' });
const readOut = (page: Page) => page.locator('#root > [role=status]');

test.use({ locale: 'nl' });

test('slow: the button says so after a moment, keeps the focus and sends once', { tag: '@once' }, async ({
  page,
}) => {
  await page.goto('/');
  await expectScreen(page, labels.signIn);
  await field(page, labels.email).fill('a.degroot@waterlandzorg.example');
  await delay(page, '**/api/v1/sign-ins', 4000);
  let sent = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') sent += 1;
  });
  await button(page, labels.next).focus();
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Enter');
  await expect(button(page, words.underWay)).toBeFocused();
  await expect(readOut(page)).toHaveText(words.underWay);
  await expect(field(page, labels.password)).toBeVisible();
  expect(sent).toBe(1);
});

test('broken: 429 and 503 count down, 500 and a dropped line are tried again, and the password stays typed', async ({
  page,
}) => {
  await page.goto('/');
  await giveName(page, labels, 'a.degroot@waterlandzorg.example');
  await field(page, labels.password).fill(password);

  for (const [code, said] of [
    ['too_many_attempts', words.tooOften],
    ['overloaded', words.busy],
  ] as const) {
    await refuse(page, passwordCall, code, 3);
    await button(page, labels.signIn).click();
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(button(page, 'Kan weer over 2 seconden')).toBeVisible();
    await expect(readOut(page)).toContainText('Wacht nog 3 seconden.');
    await expect(page.getByText(words.mayTryAgain).first()).toBeVisible();
    await expect(button(page, labels.signIn)).toBeEnabled();
    await page.unroute(passwordCall);
  }

  await refuse(page, passwordCall, 'internal_error');
  await button(page, labels.signIn).click();
  await expect(page.getByRole('alert')).toContainText(
    `${words.failed} Probeer het opnieuw. ${words.stillThere}`,
  );
  await page.unroute(passwordCall);

  await dropConnection(page);
  await button(page, words.tryAgain).click();
  await expect(page.getByRole('alert')).toContainText(words.noAnswer);
  await expect(button(page, words.tryAgain)).toBeFocused();
  await expect(banner(page)).toContainText(words.lost);
  await expectScreen(page, 'Vul uw wachtwoord in');
  await restoreConnection(page);
  await expect(banner(page)).toContainText(words.back);
  await expect(readOut(page)).toHaveText(words.back);
  await expect(banner(page)).toBeHidden();

  await expect(field(page, labels.password)).toHaveValue(password);
  await field(page, labels.password).fill(demoPassword);
  await button(page, words.tryAgain).click();
  await expectScreen(page, labels.takePhone);
});

test('each answer of a sign-in gets lost once: tried again, nothing is done twice and one gets in', {
  tag: '@once',
}, async ({ page }) => {
  await page.goto('/');
  await loseFirstAnswers(page);
  const pressTwice = async (name: string, next: string) => {
    await button(page, name).click();
    await button(page, words.tryAgain).click();
    await expect(page.getByRole('heading', { level: 1, name: next })).toBeVisible();
  };
  // While the wizard looks out for the phone it may learn by itself what the lost answer said.
  const pressOnceOrTwice = async (name: string, next: string) => {
    await button(page, name).click();
    const tryAgain = button(page, words.tryAgain);
    await expect(async () => {
      if (await tryAgain.isVisible()) await tryAgain.click({ timeout: 1_000 });
      await expect(page.getByRole('heading', { level: 1, name: next })).toBeVisible({ timeout: 1_000 });
    }).toPass();
  };
  await field(page, labels.email).fill('y.elamrani@waterlandzorg.example');
  await pressTwice(labels.next, 'Vul uw wachtwoord in');
  await field(page, labels.password).fill(demoPassword);
  await pressTwice(labels.signIn, labels.takePhone);
  await pressOnceOrTwice(labels.otherApp, labels.getApp);
  await pressTwice(labels.alreadyThere, labels.scan);
  const app = new AuthenticatorApp((await page.locator('code').textContent()) ?? '');
  await field(page, labels.code).fill(app.nextCode());
  await pressTwice(labels.next, labels.registered);
  await pressTwice(labels.done, labels.chooseOrganisation);
  await pressTwice('Waterland Zorg', 'Youssef El Amrani');
  await button(page, labels.signOut).click();
  const tryAgain = button(page, words.tryAgain);
  const atSignIn = page.getByRole('heading', { level: 1, name: labels.signIn });
  // Whatever asks the server next may be told first that nobody is signed in any more.
  await expect(tryAgain.or(atSignIn)).toBeVisible();
  if (await tryAgain.isVisible()) await tryAgain.click();
  await expect(atSignIn).toBeVisible();
});

test('offline: a note comes and goes, and another language waits for its words', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await field(page, labels.email).fill('half.getypt@');
  await context.setOffline(true);
  await expect(banner(page)).toContainText(words.offline);
  await button(page, 'English').click();
  await expect(page.getByRole('button', { name: /^English.*Bezig…$/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(labels.signIn);
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await expect(page.getByLabel('E-mail address', { exact: true })).toHaveValue('half.getypt@');
  await expect(banner(page)).toBeHidden();
});

test('no answer at the start: it says so, and goes on by itself', async ({ page }) => {
  await dropConnection(page);
  await page.goto('/contacts');
  await expectScreen(page, 'Dit lukt nu niet');
  await expect(banner(page)).toContainText(words.lost);
  await restoreConnection(page);
  await expectScreen(page, labels.signIn);
});

test('a sign-in that ended starts again with the name filled in', { tag: '@once' }, async ({ page }) => {
  await page.goto('/');
  await giveName(page, labels, 'a.degroot@waterlandzorg.example');
  await refuse(page, passwordCall, 'sign_in_ended');
  await field(page, labels.password).fill(password);
  await button(page, labels.signIn).click();
  await expectScreen(page, labels.signIn);
  await expect(page.getByText(words.ended)).toBeVisible();
  await expect(field(page, labels.email)).toHaveValue('a.degroot@waterlandzorg.example');
});

test('a session ended elsewhere: signed in again, one is where one was, and what was typed is there', {
  tag: '@once',
}, async ({ page, context }) => {
  const app = await signInFirstTime(page, labels, 'a.degroot@waterlandzorg.example');
  await page.goto('/contacts/add');
  await field(page, labels.name).fill('Mila Zandstra');
  await field(page, labels.email).fill('mila@nieuw.example');
  await page.getByRole('checkbox').first().check();

  const otherTab = await context.newPage();
  await otherTab.goto('/');
  await button(otherTab, labels.signOut).click();
  await expectScreen(otherTab, labels.signIn);

  await expectScreen(page, labels.signIn);
  await expect(page.getByText(words.notSignedIn)).toBeVisible();
  await button(page, labels.next).click();
  await field(page, labels.password).fill(demoPassword);
  await button(page, labels.signIn).click();
  await field(page, labels.code).fill(app.nextCode());
  await button(page, labels.next).click();
  await expectScreen(page, labels.addContact);
  await expect(page.getByText(words.typedIsBack)).toBeVisible();
  await expect(field(page, labels.name)).toHaveValue('Mila Zandstra');
  await expect(field(page, labels.email)).toHaveValue('mila@nieuw.example');
  await expect(page.getByRole('checkbox').first()).toBeChecked();

  await loseAnswers(page, '**/api/v1/contacts');
  await button(page, labels.addContact).click();
  await expect(page.getByRole('alert')).toContainText(words.noAnswer);
  await page.unroute('**/api/v1/contacts');
  await button(page, words.tryAgain).click();
  await expectScreen(page, labels.manageContacts);
  await expect(page.getByRole('row', { name: 'Mila Zandstra' })).toHaveCount(1);
  await page.getByRole('link', { name: labels.addContact }).click();
  await expect(field(page, labels.name)).toHaveValue('');
});

test('a new version: loaded by itself where nothing would be lost', { tag: '@once' }, async ({ page }) => {
  await page.goto('/sign-in');
  await expectScreen(page, labels.signIn);
  await deployNewVersion(page, /request-access-page.*\.js/);
  const loadedAgain = page.waitForEvent('load');
  await page.getByRole('link', { name: 'Vraag toegang aan' }).click();
  await loadedAgain;
  await expect(page).toHaveURL(/request-access/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.newVersion);
});

test('a new version: offered to who has a password typed', async ({ page }) => {
  await page.goto('/');
  await giveName(page, labels, 'a.degroot@waterlandzorg.example');
  await field(page, labels.password).fill(password);
  await deployNewVersion(page, /\/assets\/(ui|problems|sign-in|first-words)-?.*\.js/);
  await button(page, 'English').click();
  await expect(banner(page)).toContainText(words.renewed);
  await expect(field(page, labels.password)).toHaveValue(password);
  await expectScreen(page, 'Vul uw wachtwoord in');
  await button(page, words.loadNewVersion).click();
  await expect(field(page, labels.password)).toHaveValue('');
  await expect(banner(page)).toBeHidden();
});

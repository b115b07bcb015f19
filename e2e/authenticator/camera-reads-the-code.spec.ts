import { devices, type Page } from '@playwright/test';
import { browserFilming, camerasOf, noteCameras } from '../support/camera.ts';
import { labelsIn } from '../support/labels.ts';
import { goToQrCode } from '../support/pairing.ts';
import { qrCode } from '../support/phone-in-hand.ts';
import { expectNothingWrong, expectScreen } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';

const phone = { ...devices['Pixel 7'], locale: 'nl-NL' };
const labels = labelsIn('nl');
test.use({ locale: 'nl-NL' });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

/** A phone before the screen of a computer, with the app open at its scanner; it may use the camera already. */
async function pointAt(screen: Page, baseURL: string) {
  const browser = await browserFilming(screen);
  const page = await browser.newPage({ ...phone, baseURL });
  await noteCameras(page);
  await page.goto('/authenticator');
  await follow(page, 'Account toevoegen');
  return page;
}

test('the camera reads the QR code of the wizard from its pixels, and the account is added', {
  tag: '@once',
}, async ({ page: desktop, baseURL }) => {
  await goToQrCode(desktop, labels, 'l.dijkgraaf@waterlandzorg.example');
  await qrCode(desktop).scrollIntoViewIfNeeded();
  const app = await pointAt(desktop, baseURL);

  await expect(heading(app, 'Dit account toevoegen?')).toBeVisible();
  await expect(app.getByText('l.dijkgraaf@waterlandzorg.example')).toBeVisible();
  expect(await camerasOf(app)).toEqual({ opened: 1, on: 0 });
  expect(app.url()).not.toMatch(/\d{9}/);
  await press(app, 'Account toevoegen');
  await expectScreen(desktop, labels.tryOut);
  await expect(app.getByRole('button', { name: 'Weigeren', exact: true })).toBeVisible();
  await app.context().browser()?.close();
});

test('a QR code for another app is told apart, and its secret stays in the camera', { tag: '@once' }, async ({
  page: desktop,
  baseURL,
}) => {
  await goToQrCode(desktop, labels, 'l.dijkgraaf@waterlandzorg.example');
  await press(desktop, labels.otherApp);
  await press(desktop, labels.alreadyThere);
  await expect(qrCode(desktop)).toBeVisible();
  await qrCode(desktop).scrollIntoViewIfNeeded();
  const app = await pointAt(desktop, baseURL);
  const asked: string[] = [];
  app.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await expect(app.getByText('Deze QR-code is voor een andere app')).toBeVisible();
  await expectNothingWrong(app);
  expect(asked.join('\n')).not.toMatch(/otpauth|secret=/i);

  expect(await camerasOf(app)).toEqual({ opened: 1, on: 1 });
  await follow(app, 'Code met de hand invoeren');
  await expect(heading(app, 'Code met de hand invoeren')).toBeVisible();
  expect(await camerasOf(app)).toEqual({ opened: 1, on: 0 });
  await app.context().browser()?.close();
});

const problems = [
  ['NotAllowedError', 'De app mag de camera niet gebruiken'],
  ['NotFoundError', 'Er is geen camera'],
  ['NotReadableError', 'De camera is bezet'],
] as const;

for (const [error, title] of problems)
  test(`without a picture (${error}) there is a plain way on`, { tag: '@once' }, async ({ page }) => {
    await page.addInitScript((name) => {
      navigator.mediaDevices.getUserMedia = async () => {
        throw new DOMException('', name);
      };
    }, error);
    await page.goto('/authenticator/scan');
    await expectScreen(page, 'De app gebruikt uw camera');
    await press(page, 'Camera gebruiken');
    await expect(heading(page, title)).toBeFocused();
    await expectNothingWrong(page);
    await press(page, 'Opnieuw proberen');
    await expect(heading(page, title)).toBeVisible();
    await follow(page, 'Code met de hand invoeren');
    await expect(heading(page, 'Code met de hand invoeren')).toBeVisible();
  });

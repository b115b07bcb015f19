import { devices, type Page, type Worker } from '@playwright/test';
import { labelsIn } from '../support/labels.ts';
import { goToQrCode } from '../support/pairing.ts';
import { expectNothingWrong, expectScreen } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';

const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
const labels = labelsIn('nl');
test.use({ locale: 'nl-NL' });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Opens the app, and gives its service worker once that is at work. */
async function openApp(page: Page): Promise<Worker> {
  const started = page.context().waitForEvent('serviceworker');
  await page.goto('/authenticator');
  const worker = await started;
  await page.evaluate(() => navigator.serviceWorker.ready);
  return worker;
}

/** Delivers a push message to the app, as a push service would once it is decrypted. */
async function push(page: Page, data: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => new URL(scopeURL).pathname === '/authenticator');
      if (own) resolve(own.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const { origin } = new URL(page.url());
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId: await registered, data });
}

const noticesOf = (page: Page) =>
  page.evaluate(async () => {
    const { getNotifications } = ServiceWorkerRegistration.prototype;
    const shown = await getNotifications.call(await navigator.serviceWorker.ready);
    return shown.map(({ title, body, lang, tag }) => ({ title, body, lang, tag }));
  });

const texts = {
  nl: {
    title: 'Meldt u zich aan?',
    body: 'Er wacht een aanvraag. Open de app om hem goed te keuren of te weigeren.',
  },
  en: { title: 'Are you signing in?', body: 'A request is waiting. Open the app to approve or deny it.' },
} as const;

test('a push shows that a request waits, in the language of the app, one at a time, and nothing besides', {
  tag: '@once',
}, async ({ browser, baseURL }) => {
  const app = await browser.newPage({ ...phone, baseURL, locale: 'nl-NL', permissions: ['notifications'] });
  await openApp(app);
  await push(app, JSON.stringify({ type: 'approval' }));
  await expect.poll(() => noticesOf(app)).toEqual([{ ...texts.nl, lang: 'nl', tag: 'request' }]);
  await press(app, 'English');
  await expect(app.getByRole('button', { name: 'English' })).toHaveAttribute('aria-current', 'true');
  await push(app, 'not even JSON, and a secret');
  await expect.poll(() => noticesOf(app)).toEqual([{ ...texts.en, lang: 'en', tag: 'request' }]);
  await app.close();
});

test('pressing a notice brings the app to the front, and takes the notice away', { tag: '@once' }, async ({
  browser,
  baseURL,
}) => {
  const app = await browser.newPage({ ...phone, baseURL, locale: 'nl-NL', permissions: ['notifications'] });
  const worker = await openApp(app);
  await push(app, '{}');
  await expect.poll(() => noticesOf(app)).toHaveLength(1);
  const focused = await worker.evaluate(async () => {
    const scope = globalThis as unknown as {
      registration: ServiceWorkerRegistration;
      WindowClient: { prototype: { focus: () => Promise<unknown> } };
      NotificationEvent: new (type: string, init: { notification: Notification }) => Event;
      dispatchEvent: (event: Event) => boolean;
    };
    const [notification] = await scope.registration.getNotifications();
    if (!notification) throw new Error('no notice');
    // Only a real press gives the right to focus.
    const focus = new Promise<string>((resolve) => {
      scope.WindowClient.prototype.focus = async function (this: { url: string }) {
        resolve(new URL(this.url).pathname);
      };
    });
    scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification }));
    return focus;
  });
  expect(focused).toBe('/authenticator');
  await expect.poll(() => noticesOf(app)).toEqual([]);
  await app.close();
});

/** In the place of the browser's push service, which cannot be reached here; what was asked of it is kept in `asked`. */
const standInForPushService = (page: Page) =>
  page.addInitScript(() => {
    let present: PushSubscription | null = null;
    const next = { number: Number(localStorage.getItem('test.endpoint') ?? 1) };
    const subscriptionFor = (applicationServerKey: ArrayBuffer) => {
      const endpoint = `https://fcm.googleapis.com/fcm/send/phone-${next.number}`;
      const keys = { p256dh: `B${'A'.repeat(86)}`, auth: 'A'.repeat(22) };
      return {
        endpoint,
        options: { userVisibleOnly: true, applicationServerKey },
        toJSON: () => ({ endpoint, expirationTime: null, keys }),
        unsubscribe: async () => {
          present = null;
          return true;
        },
      } as unknown as PushSubscription;
    };
    PushManager.prototype.getSubscription = async () => present;
    PushManager.prototype.subscribe = async (options) => {
      if (!options?.userVisibleOnly) throw new DOMException('', 'NotAllowedError');
      present = subscriptionFor((options.applicationServerKey as Uint8Array<ArrayBuffer>).buffer);
      return present;
    };
  });

test('notifications are asked for with a reason, for every account, and can be turned off', {
  tag: '@once',
}, async ({ page: desktop, browser, baseURL }) => {
  const link = await goToQrCode(desktop, labels, 'l.dijkgraaf@waterlandzorg.example');
  const context = await browser.newContext({ ...phone, baseURL, locale: 'nl-NL' });
  const app = await context.newPage();
  await standInForPushService(app);
  await app.goto(link);
  await press(app, 'Account toevoegen');
  const denied = app.waitForResponse('**/answer');
  await press(app, 'Weigeren');
  expect((await denied).status()).toBe(204);
  await app.goto('/authenticator');
  await app.getByRole('link', { name: 'Meldingen aanzetten' }).click();
  await expectScreen(app, 'Meldingen');
  await expect(app.getByText('De melding zelf bevat geen gegevens van u.')).toBeVisible();

  await context.grantPermissions(['notifications']);
  const told = app.waitForResponse((response) => response.url().endsWith('/device/push-subscription'));
  await press(app, 'Meldingen aanzetten');
  const answer = await told;
  expect({ method: answer.request().method(), status: answer.status() }).toEqual({
    method: 'PUT',
    status: 204,
  });
  await expect(app.getByText('Meldingen staan aan.')).toBeVisible();
  await expectNothingWrong(app);

  // The push service has moved the phone since: the server is told when the app is opened.
  await app.evaluate(() => localStorage.setItem('test.endpoint', '2'));
  const renewed = app.waitForResponse((response) => response.url().endsWith('/device/push-subscription'));
  await app.reload();
  expect((await renewed).status()).toBe(204);

  const ended = app.waitForResponse((response) => response.request().method() === 'DELETE');
  await press(app, 'Meldingen uitzetten');
  expect((await ended).status()).toBe(204);
  await expect(app.getByText('Meldingen staan uit.')).toBeVisible();
  await context.close();
});

const states = [
  ['refused', 'Uw telefoon laat meldingen van deze app niet door.'],
  ['unsupported', 'Deze browser geeft geen meldingen.'],
] as const;

for (const [state, words] of states)
  test(`notifications that are ${state} are told in words, and nothing is asked`, { tag: '@once' }, async ({
    page,
  }) => {
    await page.addInitScript((wanted) => {
      if (wanted === 'unsupported') Reflect.deleteProperty(globalThis, 'PushManager');
      else Object.defineProperty(Notification, 'permission', { get: () => 'denied' });
    }, state);
    await page.goto('/authenticator/notifications');
    await expectScreen(page, 'Meldingen');
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Meldingen aanzetten' })).toHaveCount(0);
  });

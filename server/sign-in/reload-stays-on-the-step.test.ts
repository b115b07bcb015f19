import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../app.ts';
import { demoPassword } from '../demo/seed-demo.ts';
import { openServices } from '../open-services.ts';
import { typePassword } from '../testing/contacts.ts';
import {
  type Browser,
  codeAt,
  openBrowser,
  startServerForTest,
  type TestServer,
} from '../testing/test-server.ts';

const person = 'y.elamrani@waterlandzorg.example';

/** Another server over the same database, or the same one after a restart: it shares nothing else with the first. */
async function startAnother({
  services: { config, publicUrl, now },
  databaseUrl,
}: TestServer): Promise<string> {
  const log = pino({ level: 'silent' });
  const { services, close } = await openServices(config, databaseUrl, { publicUrl, now }, log);
  const app = await createApp(services, log);
  onTestFinished(async () => {
    await app.close();
    await close();
  });
  return app.listen({ port: 0, host: '127.0.0.1' });
}

/** The same browser's other tab, at the address of a server. */
function openTab({ cookies }: Browser, origin: string): Browser {
  const tab = openBrowser(origin);
  for (const [name, value] of cookies) tab.cookies.set(name, value);
  return tab;
}

test('on every step a reload, another tab and another server show the same screen', async () => {
  const server = await startServerForTest();
  const another = await startAnother(server);
  const browser = server.openBrowser();
  const { api } = browser;
  const expectSameEverywhere = async (shown: Awaited<ReturnType<typeof api.getSignIn>>) => {
    expect(await api.getSignIn()).toEqual(shown);
    expect(await openTab(browser, server.origin).api.getSignIn()).toEqual(shown);
    expect(await openTab(browser, another).api.getSignIn()).toEqual(shown);
    return shown.next;
  };

  await expectSameEverywhere(await api.startSignIn({ body: { signInName: person } }));
  await expectSameEverywhere(await api.provePassword({ body: { password: demoPassword } }));
  await expectSameEverywhere(await api.setEnrolmentMethod({ body: { method: 'totp' } }));
  let key = '';
  for (const stage of ['set-up-account', 'scan', 'try', 'scan', 'get-app', 'try'] as const) {
    const next = await expectSameEverywhere(await api.setEnrolmentStage({ body: { stage } }));
    expect(next).toMatchObject({ step: 'register', stage });
    if (next.step === 'register' && next.stage !== 'done' && next.key) key = next.key;
  }
  const confirmed = await api.confirmEnrolment({ body: { code: codeAt(key, server.clock.now) } });
  expect(await expectSameEverywhere(confirmed)).toMatchObject({ step: 'register', stage: 'done' });
  expect(await expectSameEverywhere(await api.finishEnrolment())).toMatchObject({
    step: 'choose-organisation',
  });
});

test('one tab goes on where the other, at another server, was', async () => {
  const server = await startServerForTest();
  const another = await startAnother(server);
  const browser = server.openBrowser();
  await typePassword(browser, person, demoPassword);
  const tab = openTab(browser, another);
  await tab.api.setEnrolmentMethod({ body: { method: 'totp' } });
  const { next } = await tab.api.setEnrolmentStage({ body: { stage: 'scan' } });
  const key = next.step === 'register' && next.stage !== 'done' ? (next.key ?? '') : '';
  await browser.api.confirmEnrolment({ body: { code: codeAt(key, server.clock.now) } });
  expect((await tab.api.finishEnrolment()).next).toMatchObject({ step: 'choose-organisation' });
  expect((await browser.api.getSignIn()).next).toMatchObject({ step: 'choose-organisation' });
});

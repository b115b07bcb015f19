import { expect, test } from 'vitest';
import { allowMethods, owner, ownerWithPhone, type Phone } from '../testing/authenticator.ts';
import { contactIdOf, openAdministrator } from '../testing/contacts.ts';
import { startSecond } from '../testing/second-server.ts';
import { startServerForTest, type TestServer } from '../testing/test-server.ts';
import { tellUnseenPhone } from './tell-unseen-phone.ts';

const day = 24 * 60 * 60_000;

async function start() {
  const server = await startServerForTest();
  return { server, ...(await ownerWithPhone(server)) };
}

/** Lets every server do all that there is to do, and gives how many days the new mails to the owner speak of. */
async function told(server: TestServer, ...others: Pick<TestServer, 'services'>[]): Promise<number[]> {
  const mails = async () => {
    const { messages } = await server.openBrowser().api.listOutboxMessages({ query: { to: owner } });
    return messages.filter(({ subject }) => subject.includes('Does the app on your phone still work?'));
  };
  const before = (await mails()).length;
  const work = async ({ services }: Pick<TestServer, 'services'>) => {
    let count = 0;
    while (await tellUnseenPhone(services)) count += 1;
    return count;
  };
  await Promise.all([server, ...others].map(work));
  const all = (await mails()).toReversed();
  return all.slice(before).map(({ text }) => Number(/(\d+) dagen/.exec(text)?.[1]));
}

const call = (phone: Phone) => phone.call('GET', 'device');

test('after 30 days without a call, and after 60, once each', async () => {
  const { server } = await start();
  const timeline: [number, number[]][] = [];
  for (const days of [29, 1, 1, 28, 1, 1, 60]) {
    server.clock.forward(days * day);
    timeline.push([days, await told(server)]);
  }
  expect(timeline).toEqual([
    [29, []],
    [1, [30]],
    [1, []],
    [28, []],
    [1, [60]],
    [1, []],
    [60, []],
  ]);
});

test('of servers that do it at once one tells', async () => {
  const { server } = await start();
  const others = [await startSecond(server), await startSecond(server)];
  server.clock.forward(30 * day);
  expect(await told(server, ...others)).toEqual([30]);
});

test('who was told nothing because no server ran gets the later mail only', async () => {
  const { server } = await start();
  server.clock.forward(75 * day);
  expect(await told(server)).toEqual([60]);
});

test('a phone that calls begins anew', async () => {
  const { server, phone } = await start();
  server.clock.forward(31 * day);
  expect(await told(server)).toEqual([30]);
  expect(await call(phone)).toMatchObject({ status: 200 });
  server.clock.forward(29 * day);
  expect(await told(server)).toEqual([]);
  server.clock.forward(day);
  expect(await told(server)).toEqual([30]);
});

test('who only knows the id of a phone does not make it seen', async () => {
  const { server, phone } = await start();
  server.clock.forward(31 * day);
  const Fake = phone.constructor as typeof Phone;
  const stranger = Fake.fresh(`${server.origin}/`);
  stranger.kept.deviceId = phone.kept.deviceId ?? '';
  expect((await call(stranger)).body.code).toBe('device_proof_wrong');
  expect(await told(server)).toEqual([30]);
});

test('nobody is told of a phone with which they may not sign in anywhere any more', async () => {
  const { server } = await start();
  await allowMethods(server, 'totp');
  const administrator = await openAdministrator(server);
  const contactId = await contactIdOf(administrator, owner);
  await administrator.api.blockContact({ params: { contactId } });
  server.clock.forward(31 * day);
  expect(await told(server)).toEqual([]);
});

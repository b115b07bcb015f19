import { expect, test } from 'vitest';
import { listedRequest, owner, ownerWithPhone, typePassword } from '../testing/authenticator.ts';
import { contactIdOf } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { codeAt, startServerForTest } from '../testing/test-server.ts';

test('“this was not me” locks the sign-in, mails the account in both languages, and stands in the history', async () => {
  const server = await startServerForTest();
  const { phone } = await ownerWithPhone(server);
  const { browser: stranger } = await typePassword(server);
  await stranger.api.sendApproval();
  const { id } = await listedRequest(phone);
  await phone.deny(id);
  expect(await phone.report(id)).toMatchObject({ status: 204 });
  expect(await phone.report(id)).toMatchObject({ status: 204 });
  expect((await refusalOf(stranger.api.getSignIn())).code).toBe('sign_in_ended');

  const { messages } = await stranger.api.listOutboxMessages({ query: { to: owner } });
  expect(messages).toHaveLength(1);
  expect(messages[0]?.text).toContain('Wij hebben een aanmelding tegengehouden');
  expect(messages[0]?.text).toContain('We stopped a sign-in');

  const { browser: administrator } = await typePassword(server, 'a.degroot@waterlandzorg.example');
  const chosen = await administrator.api.setEnrolmentMethod({ body: { method: 'totp' } });
  expect(chosen.next.step).toBe('register');
  const { next } = await administrator.api.setEnrolmentStage({ body: { stage: 'scan' } });
  if (next.step !== 'register' || next.stage === 'done' || !next.key) throw new Error('no key is shown');
  await administrator.api.confirmEnrolment({ body: { code: codeAt(next.key, server.clock.now) } });
  await administrator.api.finishEnrolment();
  const contactId = await contactIdOf(administrator, owner);
  const { entries } = await administrator.api.listContactHistory({ params: { contactId }, query: {} });
  const told = entries.filter(({ event }) => event === 'sign-in-reported');
  expect(told).toMatchObject([{ actor: { by: 'contact', name: 'Lotte Dijkgraaf' } }]);
});

test('an approval cannot be called not one’s own afterwards, nor a request of long ago', async () => {
  const server = await startServerForTest();
  const { phone, browser } = await ownerWithPhone(server);
  await typePassword(server, owner, browser);
  await browser.api.sendApproval();
  const { id } = await listedRequest(phone);
  await phone.deny(id);
  server.clock.forward(31 * 60_000);
  expect((await phone.report(id)).body.code).toBe('approval_lapsed');
});

import { expect, test } from 'vitest';
import { pauseAfterFailures } from '../../api-client/authenticator/approval-rules.ts';
import {
  approveShown,
  listedRequest,
  owner,
  ownerWithPhone,
  shownRequest,
  typePassword,
} from '../testing/authenticator.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startServerForTest } from '../testing/test-server.ts';

test('the pause grows with each request that came to nothing (ASVS 6.6.4)', () => {
  const pauses = Array.from({ length: 10 }, (_, failures) => pauseAfterFailures(failures));
  expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
  expect(pauses.slice(0, 3)).toEqual([0, 0, 10]);
});

test('a stranger who knows the password has to pause after denials; the owner, on a browser of theirs, never', async () => {
  const server = await startServerForTest();
  const { phone, browser: known } = await ownerWithPhone(server);
  const { browser: stranger } = await typePassword(server);
  for (let denied = 0; denied < 2; denied += 1) {
    await stranger.api.sendApproval();
    await phone.deny((await listedRequest(phone)).id);
  }
  expect(await shownRequest(stranger)).toMatchObject({ request: { state: 'denied' }, pause: 10 });
  expect(await refusalOf(stranger.api.sendApproval())).toMatchObject({
    code: 'approval_paused',
    retryAfter: 10,
  });
  const { browser: another } = await typePassword(server);
  expect((await refusalOf(another.api.sendApproval())).code).toBe('approval_paused');

  await typePassword(server, owner, known);
  expect(await shownRequest(known)).toMatchObject({ pause: 0 });
  await known.api.sendApproval();
  await approveShown(phone, known);
  expect((await known.api.getSignIn()).next.step).toBe('signed-in');

  server.clock.forward(10_000);
  await stranger.api.sendApproval();
  server.clock.forward(60_000);
  expect(await shownRequest(stranger)).toMatchObject({ request: { state: 'lapsed' } });
  expect((await refusalOf(stranger.api.sendApproval())).retryAfter).toBe(40);
});

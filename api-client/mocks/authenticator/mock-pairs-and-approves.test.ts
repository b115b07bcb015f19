import { getResponse } from 'msw';
import { expect, test } from 'vitest';
import { createApiClient } from '../../client.ts';
import { demoPassword } from '../../demo/demo-people.ts';
import type { NextStep } from '../../sign-in/sign-in.ts';
import { createCookieJar } from '../cookie-jar.ts';
import { createMockWorld } from '../model/mock-world.ts';
import { mswHandlers } from '../msw-handlers.ts';

const encode = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '');
const proof = { kind: 'key', signature: 'A'.repeat(86) } as const;

function openMock() {
  const world = createMockWorld();
  world.reset();
  world.transaction((model) => {
    for (const organisation of model.organisations) organisation.policy.allowedMethods = ['app', 'totp'];
  });
  /** A browser, or a phone where it says who signs. */
  const open = (signer?: () => object) => {
    const handlers = mswHandlers({ world, cookies: createCookieJar() });
    return createApiClient({
      baseUrl: 'http://mock.example',
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const header = signer && { typ: 'voordeur-authenticator/1', alg: 'ES256', ...signer() };
        if (header) request.headers.set('authorization', `Device ${encode(header)}.e30.x`);
        const answer = await getResponse(handlers, request);
        if (!answer) throw new Error(`The mock does not know ${request.url}`);
        return answer;
      },
    });
  };
  return { open };
}

const numberIn = (next: NextStep) => {
  const approval =
    next.step === 'verify'
      ? next.approval
      : next.step === 'register' && next.stage !== 'done' && next.pairing?.state === 'paired'
        ? next.pairing.approval
        : undefined;
  if (approval?.request?.state !== 'open') throw new Error(`no open request on ${JSON.stringify(next)}`);
  return approval.request.number;
};

test('the mock walks pairing, its try-out, and a later sign-in', async () => {
  const { open } = openMock();
  const jwk = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) };
  let signer: object = { jwk };
  const phone = open(() => signer);
  const signInName = 'l.dijkgraaf@waterlandzorg.example';
  const approve = async (next: NextStep) => {
    const [request] = (await phone.listApprovals()).approvals;
    if (!request) throw new Error('no request is listed');
    const body = { decision: 'approve', number: numberIn(next), proof } as const;
    await phone.answerApproval({ params: { approvalId: request.id }, body });
  };

  const browser = open();
  await browser.startSignIn({ body: { signInName } });
  const { next } = await browser.provePassword({ body: { password: demoPassword } });
  expect(next).toMatchObject({ step: 'register', method: 'app', pairing: { state: 'none' } });
  const { code, url } = await browser.startPairing();
  const activation = { handle: url.split('/').at(-1) ?? '', code };
  const { id } = await phone.pairDevice({ body: { activation, name: 'Telefoon', proof: { kind: 'key' } } });
  signer = { kid: id };
  await approve((await browser.sendApproval()).next);
  expect((await browser.getSignIn()).next).toMatchObject({ stage: 'done', defaultMethod: { kind: 'app' } });
  expect((await browser.finishEnrolment()).next).toEqual({ step: 'signed-in' });

  const later = open();
  await later.startSignIn({ body: { signInName } });
  await later.provePassword({ body: { password: demoPassword } });
  await approve((await later.sendApproval()).next);
  expect((await later.getSignIn()).next).toEqual({ step: 'signed-in' });
});

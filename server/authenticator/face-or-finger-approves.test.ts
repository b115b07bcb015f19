import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { allowMethods, listedRequest, Phone, shownNumber, typePassword } from '../testing/authenticator.ts';
import { createSoftwareCredential } from '../testing/software-credential.ts';
import { startServerForTest } from '../testing/test-server.ts';

const protocol = 'voordeur-authenticator/1';
const message = (...lines: (string | undefined)[]) => [protocol, ...lines].join('\n');

const thumbprintOf = ({ kept }: Phone) => {
  const { crv, kty, x, y } = kept.key;
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
};

/** Signs a call over a nonce that its body holds too. */
async function callOver(phone: Phone, path: string, bodyOf: (nonce: string) => object) {
  const nonce = await phone.nonce();
  const at = `/api/v1/authenticator/${path}`;
  const body = JSON.stringify(bodyOf(nonce));
  return phone.send('POST', at, body, `Device ${phone.signedCall('POST', at, body, nonce)}`);
}

async function startWizard() {
  const server = await startServerForTest();
  await allowMethods(server, 'app');
  const { browser } = await typePassword(server);
  const { link } = await browser.api.startPairing();
  const { origin } = server;
  const credential = createSoftwareCredential(new URL(origin).hostname);
  const phone = Phone.fresh(link);
  const handle = new URL(link).pathname.split('/').at(-1);
  const activation = { handle, code: new URL(link).hash.slice(1) };
  const pair = async (userVerified = true) => {
    const answer = await callOver(phone, 'devices', (nonce) => {
      const over = message('pair', origin, handle, thumbprintOf(phone), nonce);
      const proof = { kind: 'webauthn', credential: credential.register(over, { origin, userVerified }) };
      return { activation, name: 'Face', proof };
    });
    if (answer.body.id) phone.kept.deviceId = answer.body.id;
    return answer;
  };
  const approve = async (options: { userVerified?: boolean; origin?: string; number?: string } = {}) => {
    const { id, nonce } = await listedRequest(phone);
    const number = await shownNumber(browser);
    const over = message('approve', origin, phone.kept.deviceId, id, nonce, options.number ?? number);
    const assertion = credential.assert(over, { origin, ...options });
    const proof = { kind: 'webauthn', assertion };
    return phone.call('POST', `approvals/${id}/answer`, { decision: 'approve', number, proof });
  };
  return { server, browser, origin, credential, phone, pair, approve };
}

test('a phone with a WebAuthn credential is paired, and approves with face or finger', async () => {
  const { browser, pair, approve } = await startWizard();
  expect(await pair()).toMatchObject({ status: 201, body: { state: 'pending' } });
  await browser.api.sendApproval();
  const wrong = { status: 422, body: { code: 'proof_wrong' } };
  expect(await approve({ userVerified: false })).toMatchObject(wrong);
  expect(await approve({ origin: 'https://phishing.example' })).toMatchObject(wrong);
  expect(await approve({ number: '00' === (await shownNumber(browser)) ? '01' : '00' })).toMatchObject(wrong);
  expect(await approve()).toMatchObject({ status: 204 });
  expect((await browser.api.getSignIn()).next).toMatchObject({ stage: 'done' });
});

test('the phone’s key alone approves nothing where a credential was chosen', async () => {
  const { browser, pair, phone } = await startWizard();
  await pair();
  await browser.api.sendApproval();
  const answer = await phone.approve(await listedRequest(phone), await shownNumber(browser));
  expect(answer).toMatchObject({ status: 422, body: { code: 'proof_wrong' } });
});

test('a credential that was made without face or finger is refused, and the code stays good', async () => {
  const { pair } = await startWizard();
  expect(await pair(false)).toMatchObject({ status: 422, body: { code: 'credential_refused' } });
  expect(await pair()).toMatchObject({ status: 201 });
});

test('a phone that lost its storage gets a new key on the word of its credential, and the old key is dead', async () => {
  const { origin, credential, phone, pair } = await startWizard();
  await pair();
  const fresh = Phone.fresh(`${origin}/`);
  const restore = (by: ReturnType<typeof createSoftwareCredential>) =>
    callOver(fresh, 'restorations', (nonce) => ({
      assertion: by.assert(message('restore', origin, thumbprintOf(fresh), nonce), { origin }),
    }));
  const stranger = createSoftwareCredential(new URL(origin).hostname);
  expect(await restore(stranger)).toMatchObject({ status: 422, body: { code: 'credential_refused' } });
  const restored = await restore(credential);
  expect(restored).toMatchObject({ status: 200, body: { id: phone.kept.deviceId } });
  fresh.kept.deviceId = restored.body.id ?? '';
  expect(await fresh.call('GET', 'device')).toMatchObject({ status: 200 });
  expect(await phone.call('GET', 'device')).toMatchObject({ body: { code: 'device_proof_wrong' } });
});

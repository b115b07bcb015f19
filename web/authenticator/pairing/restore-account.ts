import { decode } from 'jose/base64url';
import { restorationMessage } from '../../../api-client/authenticator/canonical-message.ts';
import { addAccount } from '../accounts/accounts.ts';
import { prepareStorage } from '../keys/account-storage.ts';
import { createPhoneKey, thumbprintOf } from '../keys/phone-key.ts';
import { confirmMessage } from '../keys/platform-credential.ts';
import { createDeviceClient } from '../protocol/device-client.ts';

/**
 * Gives an account back to a phone that has lost its key, on the word of the phone's credential; gives its id here. Throws
 * NothingKept, NotConfirmed, ApiProblem (`credential_refused`: the server does not know it) and ApiUnreachable.
 */
export async function restoreAccount(): Promise<string> {
  const key = await createPhoneKey();
  await prepareStorage(key);
  const origin = location.origin;
  const thumbprint = await thumbprintOf(key);
  const { device, assertion } = await createDeviceClient({ key }, { origin }).call(async (api, nonce) => {
    const assertion = await confirmMessage(restorationMessage({ origin, thumbprint, nonce }));
    return { assertion, device: await api.restoreDevice({ body: { assertion } }) };
  });
  const { id, state, name, account } = device;
  const credentialId = decode(assertion.id).slice().buffer;
  await addAccount({
    id,
    state,
    name,
    account,
    key,
    means: { kind: 'webauthn', credentialId },
    usedAt: null,
  });
  return id;
}

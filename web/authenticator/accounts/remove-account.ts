import { removalMessage } from '../../../api-client/authenticator/canonical-message.ts';
import { ApiProblem } from '../../../api-client/client.ts';
import { prove } from '../protocol/prove.ts';
import type { Account } from './account.ts';
import { dropAccount } from './accounts.ts';

/** Removes an account from this phone, at the server first. Throws NotConfirmed, ApiProblem (`last_method`) and ApiUnreachable. */
export async function removeAccount(account: Account): Promise<void> {
  const { id, client, isGone } = account;
  const remove = () =>
    client.call(async (api, nonce) => {
      const proof = await prove(account, removalMessage({ origin: location.origin, deviceId: id, nonce }));
      return api.removeDevice({ body: { proof } });
    });
  if (!isGone)
    await remove().catch((error: unknown) => {
      const isUnknown = error instanceof ApiProblem && error.problem.code === 'device_unknown';
      if (!isUnknown) throw error;
    });
  await dropAccount(id);
}

import { approvalMessage } from '../../../api-client/authenticator/canonical-message.ts';
import type { Account, OpenRequest } from '../accounts/account.ts';
import { changeAccount } from '../accounts/accounts.ts';
import { prove } from '../protocol/prove.ts';

/** Approves with the number of the other screen. Throws NotConfirmed, ApiProblem and ApiUnreachable. */
export async function approveRequest(account: Account, request: OpenRequest, number: string): Promise<void> {
  const { id: deviceId, client } = account;
  const { id: approvalId, nonce } = request;
  const message = approvalMessage({
    origin: location.origin,
    deviceId,
    requestId: approvalId,
    nonce,
    number,
  });
  const proof = await prove(account, message);
  await client.call((api) =>
    api.answerApproval({ params: { approvalId }, body: { decision: 'approve', number, proof } }),
  );
  await changeAccount(deviceId, { state: 'active', usedAt: request.createdAt }).catch(() => undefined);
}

export const denyRequest = ({ client }: Account, { id: approvalId }: OpenRequest): Promise<void> =>
  client.call((api) => api.answerApproval({ params: { approvalId }, body: { decision: 'deny' } }));

/** "This was not me." */
export const reportRequest = ({ client }: Account, { id: approvalId }: OpenRequest): Promise<void> =>
  client.call((api) => api.reportApproval({ params: { approvalId } }));

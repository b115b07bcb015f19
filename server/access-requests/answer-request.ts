import type { Transaction } from '../db/database.ts';
import { Refusal } from '../http/refusal.ts';
import { endAccessRequest, lockAccessRequest } from './access-request-queries.ts';

/**
 * Answers a request, once: of two administrators at the same moment the second waits, and is refused. Gives whom it is about.
 * Throws `not_found`, for another organisation's requests too, and `access_request_ended` where it was answered, or lapsed.
 */
export async function answerRequest(
  tx: Transaction,
  { organisationId, requestId }: { readonly organisationId: string; readonly requestId: string },
  end: { as: 'accepted' | 'refused'; at: Date },
): Promise<{ contactId: string }> {
  const request = await lockAccessRequest(tx, organisationId, requestId);
  if (!request) throw new Refusal('not_found');
  if (request.endedAt || request.lapsesAt <= end.at) throw new Refusal('access_request_ended');
  await endAccessRequest(tx, requestId, end);
  return request;
}

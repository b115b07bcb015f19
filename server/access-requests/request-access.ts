import { accessRequestReason } from '../../api-client/access-requests/access-request-rules.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { insertEnquiry } from './access-enquiry-queries.ts';

/**
 * Keeps what somebody typed to ask for access, and answers. Nothing is looked up before the answer, so that neither what it says
 * nor how long it takes depends on who is on which list (ASVS 6.3.8); `look-up-enquiry` does so afterwards.
 * Throws `too_many_attempts` when one network asks too often, for whomever.
 */
export const requestAccess: Handler<Operations['requestAccess']> = async ({ body, client, services }) => {
  const { database, throttle, now } = services;
  await throttle.askForAccess(client.address);
  const { language, ...typed } = body;
  await database.transaction({ kind: 'system', reason: accessRequestReason }, (tx) =>
    insertEnquiry(tx, { ...typed, language: language ?? null, createdAt: now() }),
  );
  return undefined;
};

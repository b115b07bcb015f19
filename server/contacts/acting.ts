import type { Actor } from '../audit/record-event.ts';
import type { SessionCaller } from '../http/handler.ts';
import type { Services } from '../services.ts';

/** A contacts administrator at work, and what they work with. */
export interface Acting {
  readonly caller: Pick<SessionCaller, 'accountId' | 'contactId' | 'organisationId'>;
  readonly services: Services;
}

/** The administrator as the history names them. */
export const actorOf = ({ caller }: Acting): Actor => ({
  actor: 'account',
  actorAccountId: caller.accountId,
});

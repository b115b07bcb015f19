import type { Operation } from '../../operation.ts';
import type { MockCall, MockSessionCaller } from '../mock-handler.ts';

/** A call by a contacts administrator. */
export type AdministratorCall = Pick<MockCall<Operation>, 'model' | 'now'> & {
  readonly caller: MockSessionCaller;
};

/** An event as its administrator causes it. */
export const eventBy = ({ caller, now }: AdministratorCall) => ({
  organisationId: caller.organisationId,
  actorAccountId: caller.accountId,
  occurredAt: now,
});

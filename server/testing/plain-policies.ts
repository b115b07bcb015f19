import { newPolicy } from '../../api-client/policies/policy.ts';
import type { Database } from '../db/database.ts';
import { policies } from '../db/schema.ts';

/**
 * Gives every organisation the policy that a new one begins with, so that a test which is about something else signs in the same
 * way everywhere: the demonstration's own policies are those of the guides.
 */
export const makePoliciesPlain = (database: Pick<Database, 'transaction'>): Promise<unknown> =>
  database.transaction({ kind: 'system', reason: 'test' }, (tx) => tx.update(policies).set({ ...newPolicy }));

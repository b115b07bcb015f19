import { eq } from 'drizzle-orm';
import type { Policy } from '../../api-client/policies/policy.ts';
import type { Transaction } from '../db/database.ts';
import { policies } from '../db/schema.ts';

/** The policy of an organisation. Throws where there is none: every organisation has one. */
export async function findPolicy(tx: Transaction, organisationId: string): Promise<Policy> {
  const [row] = await tx.select().from(policies).where(eq(policies.organisationId, organisationId));
  if (!row) throw new Error('an organisation has a policy');
  return row;
}

/** Writes the policy of an organisation, in the place of the one that it had. */
export async function writePolicy(tx: Transaction, organisationId: string, policy: Policy): Promise<void> {
  const { allowedMethods, trustedNetworks, ...rest } = policy;
  const row = {
    ...rest,
    organisationId,
    allowedMethods: [...allowedMethods],
    trustedNetworks: [...trustedNetworks],
  };
  await tx.insert(policies).values(row).onConflictDoUpdate({ target: policies.organisationId, set: row });
}

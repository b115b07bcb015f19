import { problemsOfPolicy } from '../../api-client/policies/check-policy.ts';
import type { Policy } from '../../api-client/policies/policy.ts';
import { normaliseNetwork } from '../../api-client/policies/trusted-networks.ts';
import { type Actor, recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { writePolicy } from './policy-queries.ts';
import { PolicyRefused } from './policy-refused.ts';

/**
 * Gives an organisation this policy in place of the one that it had, and tells the history. It holds from the next step of every
 * sign-in on, also of those that are under way. Throws PolicyRefused, with every reason, for one that cannot be kept.
 */
export async function savePolicy(
  tx: Transaction,
  organisationId: string,
  policy: Policy,
  actor: Actor,
): Promise<void> {
  const problems = problemsOfPolicy(policy);
  if (problems.length > 0) throw new PolicyRefused(problems);
  const trustedNetworks = [...new Set(policy.trustedNetworks.map(normaliseNetwork))];
  const { allowedMethods, registration, enforcement, requiredFrom, timeZone, rememberDeviceDays } = policy;
  await writePolicy(tx, organisationId, { ...policy, trustedNetworks });
  await recordEvent(tx, 'organisation.policy-changed', {
    ...actor,
    organisationId,
    details: {
      allowedMethods: allowedMethods.join(' '),
      registration,
      enforcement,
      requiredFrom: requiredFrom?.toISOString() ?? null,
      timeZone,
      trustedNetworks: trustedNetworks.join(' '),
      rememberDeviceDays,
    },
  });
}

import { v7 as uuidv7 } from 'uuid';
import { newPolicy } from '../../api-client/policies/policy.ts';
import { recordEvent } from '../audit/record-event.ts';
import { uniqueViolation } from '../db/database.ts';
import { organisations } from '../db/schema.ts';
import { writePolicy } from '../policies/policy-queries.ts';
import type { Services } from '../services.ts';

/** Makes an organisation whose members register an app. Gives its id; throws, in words, when the name is taken. */
export async function createOrganisation(services: Services, name: string, reason: string): Promise<string> {
  const organisationId = uuidv7();
  try {
    await services.database.transaction({ kind: 'system', reason }, async (tx) => {
      await tx.insert(organisations).values({ id: organisationId, name });
      await writePolicy(tx, organisationId, newPolicy);
      await recordEvent(tx, 'organisation.created', { actor: 'system', reason, organisationId });
    });
  } catch (error) {
    if (uniqueViolation(error))
      throw new Error(`There is an organisation named ${name} already.`, { cause: error });
    throw error;
  }
  return organisationId;
}

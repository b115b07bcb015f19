import { eq, inArray, like } from 'drizzle-orm';
import { accounts, contacts, organisations, signInNames } from '../db/schema.ts';
import type { TestServer } from './test-server.ts';

/** Takes the demonstration's list in everyday use away, for tests that look at whatever organisation or account there is. */
export const removeListInUse = ({ services }: TestServer): Promise<unknown> =>
  services.database.transaction({ kind: 'system', reason: 'test' }, async (tx) => {
    const listed = tx
      .select({ id: organisations.id })
      .from(organisations)
      .where(eq(organisations.name, 'Gemeente Rietmeer'));
    await tx.delete(contacts).where(inArray(contacts.organisationId, listed));
    const named = tx
      .select({ id: signInNames.accountId })
      .from(signInNames)
      .where(like(signInNames.name, '%@rietmeer.example'));
    await tx.delete(accounts).where(inArray(accounts.id, named));
  });

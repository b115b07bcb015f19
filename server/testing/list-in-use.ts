import { like } from 'drizzle-orm';
import { contacts } from '../db/schema.ts';
import type { TestServer } from './test-server.ts';

/** Takes the demonstration's list in everyday use away, for tests of what happens by itself in whatever organisation. */
export const removeListInUse = ({ services }: TestServer): Promise<unknown> =>
  services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.delete(contacts).where(like(contacts.email, '%@rietmeer.example')),
  );

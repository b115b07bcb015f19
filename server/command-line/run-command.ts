import { eq } from 'drizzle-orm';
import type * as z from 'zod/mini';
import { serviceDeskReason } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { organisations } from '../db/schema.ts';
import type { Services } from '../services.ts';
import { withServices } from './with-services.ts';

/** Why the command line enters the system context, as the history says it. */
export const reason = serviceDeskReason;

/** Who acts, as the history says it. */
export const actor = { actor: 'system', reason } as const;

/** Runs one command in one transaction of the system context. Throws what the start throws, in words. */
export const inSystem = (work: (tx: Transaction, services: Services) => Promise<void>): Promise<void> =>
  withServices((services) =>
    services.database.transaction({ kind: 'system', reason }, (tx) => work(tx, services)),
  );

/** Finds an organisation by its name. Gives its id; throws, in words, when there is none. */
export async function findOrganisation(tx: Transaction, name: string): Promise<string> {
  const [row] = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.name, name));
  if (!row) throw new Error(`There is no organisation named ${name}.`);
  return row.id;
}

/** Checks what was typed with a schema of the contract. Throws, naming each field that is wrong. */
export function checked<Schema extends z.ZodMiniType>(
  schema: Schema,
  typed: unknown,
  refused: string,
): z.output<Schema> {
  const { data, error } = schema.safeParse(typed);
  if (!error) return data;
  const wrong = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${refused} ${wrong.join('; ')}`);
}

import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { BodyOf } from '../../api-client/operation.ts';
import type { Operations } from '../../api-client/operations.ts';
import { countSelected } from '../contacts/contact-list-queries.ts';
import { narrowSelection, usualBounds } from '../contacts/narrow-selection.ts';
import { findSpelled } from '../contacts/search-spellings.ts';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';

export type ContactSelection = Extract<
  BodyOf<Operations['createContactJob']>,
  { kind: 'action' }
>['selection'];

/** One value, however many there are. */
const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/**
 * The condition that a contact of the organisation meets who belongs to a selection at this moment: those who are named, or those
 * whom a view shows on all its pages, found as the list finds them, but for the exceptions.
 */
export async function conditionOfSelection(
  tx: Transaction,
  organisationId: string,
  selection: ContactSelection,
  asOf: Date,
): Promise<SQL | undefined> {
  const isListed = eq(contacts.organisationId, organisationId);
  if ('contactIds' in selection)
    return and(isListed, sql`${contacts.id} = any(${uuids(selection.contactIds)})`);
  const { view, except } = selection;
  const { found } = await findSpelled(
    tx,
    { organisationId, search: view.search },
    async (terms) => {
      const about = { organisationId, view, terms, asOf };
      const { where } = await narrowSelection(tx, about, usualBounds);
      return { where, total: await countSelected(tx, about) };
    },
    ({ total }) => total === 0,
  );
  return and(isListed, found.where, sql`${contacts.id} <> all(${uuids(except)})`);
}

import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { type GivenRight, inOrderOfRights } from '../../api-client/contacts/given-right.ts';
import { contactAuthorisations, contactRights, contacts } from '../db/schema.ts';

const utc = (column: AnyColumn) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const asGiven = (right: SQL, { startsAt, endsAt }: Record<'startsAt' | 'endsAt', AnyColumn>) =>
  sql`json_build_object('right', ${right}, 'startsAt', ${utc(startsAt)}, 'endsAt', ${utc(endsAt)})`;

/** Everything that the contact of a row of `contacts` is given, with its dates, in the order of `inOrderOfRights`. */
export const rightsOfContact = sql<GivenRight[]>`array(
  select ${asGiven(sql`${contactAuthorisations.authorisationName}`, contactAuthorisations)} from ${contactAuthorisations}
  where ${contactAuthorisations.contactId} = ${contacts.id}
  union all
  select ${asGiven(sql`${contactRights.rightId}`, contactRights)} from ${contactRights}
  where ${contactRights.contactId} = ${contacts.id})`.mapWith((rights: GivenRight[]) =>
  inOrderOfRights(rights),
);

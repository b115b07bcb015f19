import { and, asc, eq, gt, inArray, isNull, lte, not, type SQL, sql } from 'drizzle-orm';
import { endIsToldBefore } from '../../api-client/contacts/end-notice.ts';
import { isNotBlocked } from '../contacts/current-right.ts';
import type { Transaction } from '../db/database.ts';
import { contactAuthorisations, contactRights, contacts, organisations, rights } from '../db/schema.ts';
import type { EndingRight } from '../messages/ending-right.ts';

type Given = typeof contactAuthorisations | typeof contactRights;

/** It ends within the days of the notice, and nobody was told yet. */
const isToBeTold = ({ endsAt, endToldAt, isOver }: Given, now: Date): SQL | undefined =>
  and(
    not(isOver),
    gt(endsAt, now),
    lte(endsAt, new Date(now.getTime() + endIsToldBefore)),
    isNull(endToldAt),
  );

const someoneOf = (given: Given, now: Date) => sql`exists (
  select 1 from ${given} join ${contacts} on ${contacts.id} = ${given.contactId}
  where ${and(eq(given.organisationId, organisations.id), isToBeTold(given, now), isNotBlocked(now))})`;

/** An organisation with contacts who are to be told of an end, which no other server is telling. */
export async function lockOrganisationToTell(tx: Transaction, now: Date) {
  const [found] = await tx
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(sql`${someoneOf(contactAuthorisations, now)} or ${someoneOf(contactRights, now)}`)
    .orderBy(asc(organisations.id))
    .limit(1)
    .for('no key update', { skipLocked: true });
  return found;
}

/** Somebody to be told, in their own language. */
export interface PersonToTell {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'nl' | 'en';
  readonly ends: readonly EndingRight[];
}

const contactOfOrganisation = (organisationId: string, given: Given, now: Date): SQL => sql`
  select ${given.contactId} from ${given} where ${and(eq(given.organisationId, organisationId), isToBeTold(given, now))}`;

/** Marks up to `most` contacts of an organisation as told of the ends that are near, and gives them with these. */
export async function markTold(
  tx: Transaction,
  organisationId: string,
  { now, most }: { now: Date; most: number },
): Promise<PersonToTell[]> {
  const people = await tx
    .select({ id: contacts.id, name: contacts.name, email: contacts.email, language: contacts.language })
    .from(contacts)
    .where(
      and(
        eq(contacts.organisationId, organisationId),
        isNotBlocked(now),
        sql`${contacts.id} in (${contactOfOrganisation(organisationId, contactAuthorisations, now)}
          union ${contactOfOrganisation(organisationId, contactRights, now)})`,
      ),
    )
    .orderBy(asc(contacts.sortName), asc(contacts.id))
    .limit(most);
  const ids = people.map(({ id }) => id);
  if (ids.length === 0) return [];
  const known = await tx
    .update(contactAuthorisations)
    .set({ endToldAt: now })
    .where(and(inArray(contactAuthorisations.contactId, ids), isToBeTold(contactAuthorisations, now)))
    .returning();
  const defined = await tx
    .update(contactRights)
    .set({ endToldAt: now })
    .where(and(inArray(contactRights.contactId, ids), isToBeTold(contactRights, now)))
    .returning();
  const rightIds = defined.map(({ rightId }) => rightId);
  const names =
    rightIds.length === 0
      ? []
      : await tx
          .select({ id: rights.id, nl: rights.nameNl, en: rights.nameEn })
          .from(rights)
          .where(inArray(rights.id, rightIds));
  const endsOf = (contactId: string): EndingRight[] => [
    ...known.flatMap(({ contactId: owner, authorisation, endsAt }) =>
      owner === contactId && endsAt ? [{ right: authorisation, endsAt }] : [],
    ),
    ...defined.flatMap(({ contactId: owner, rightId, endsAt }) => {
      const name = names.find(({ id }) => id === rightId);
      return owner === contactId && endsAt && name ? [{ right: { nl: name.nl, en: name.en }, endsAt }] : [];
    }),
  ];
  return people
    .map((person) => ({ ...person, ends: endsOf(person.id) }))
    .filter(({ ends }) => ends.length > 0);
}

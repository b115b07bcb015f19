import { and, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { NewRight } from '../../api-client/rights/new-right.ts';
import { type Actor, recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { organisationRights, rights } from '../db/schema.ts';
import { holdersOfRight } from './right-queries.ts';

/** Defines a right. Gives its id; throws the violation of a unique name where there is one of that name. */
export async function addRight(
  tx: Transaction,
  { name, description }: NewRight,
  actor: Actor,
): Promise<string> {
  const id = uuidv7();
  await tx.insert(rights).values({
    id,
    nameNl: name.nl,
    nameEn: name.en,
    descriptionNl: description.nl,
    descriptionEn: description.en,
  });
  await recordEvent(tx, 'right.added', { ...actor, details: { rightId: id, name: name.nl } });
  return id;
}

interface Offer {
  readonly organisationId: string;
  readonly rightId: string;
}

/** Lets an organisation give a right to its contacts. Says whether it could not yet. */
export async function offerRight(tx: Transaction, offer: Offer, actor: Actor): Promise<boolean> {
  const { organisationId, rightId } = offer;
  const added = await tx.insert(organisationRights).values(offer).onConflictDoNothing().returning();
  if (added.length === 0) return false;
  await recordEvent(tx, 'organisation.right-added', { ...actor, organisationId, details: { rightId } });
  return true;
}

/** Takes a right from an organisation, and from its contacts who have it. Says how many those were; undefined where it had none. */
export async function withdrawRight(
  tx: Transaction,
  offer: Offer,
  actor: Actor,
): Promise<number | undefined> {
  const { organisationId, rightId } = offer;
  const contacts = await holdersOfRight(tx, offer);
  const { rowCount } = await tx
    .delete(organisationRights)
    .where(
      and(eq(organisationRights.organisationId, organisationId), eq(organisationRights.rightId, rightId)),
    );
  if (!rowCount) return undefined;
  await recordEvent(tx, 'organisation.right-removed', {
    ...actor,
    organisationId,
    details: { rightId, contacts },
  });
  return contacts;
}

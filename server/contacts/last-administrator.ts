import { isDeepStrictEqual } from 'node:util';
import type { StoredAccess } from '../../api-client/contacts/access-state.ts';
import type { GivenRight } from '../../api-client/contacts/given-right.ts';
import { administrationOf, leavesNobody } from '../../api-client/contacts/last-administrator.ts';
import type { Transaction } from '../db/database.ts';
import { Refusal } from '../http/refusal.ts';
import { lockAdministrators, otherAdministrations } from './administrator-queries.ts';
import type { ContactKey } from './contact-queries.ts';

interface Administering {
  readonly access: StoredAccess;
  readonly blockedAt: Date | null;
  readonly rights: readonly GivenRight[];
}

/**
 * Keeps an organisation from losing its last contacts administrator, by themselves or by anybody else, today or from a later day on
 * (architecture: tenancy; docs/decisions/0027-rights-with-dates.md). Takes the contact as they are, and what they would be; null: gone.
 * Call it before anything of the contact is written: it waits for others who are taking an administrator away.
 * Throws the refusal `last_administrator`.
 */
export async function refuseLastAdministrator(
  tx: Transaction,
  key: ContactKey,
  contact: Administering,
  { becomes, now }: { readonly becomes: Partial<Administering> | null; readonly now: Date },
): Promise<void> {
  const before = administrationOf(contact);
  if (before === null) return;
  const after = becomes && administrationOf({ ...contact, ...becomes });
  if (isDeepStrictEqual(before, after)) return;
  await lockAdministrators(tx, key.organisationId);
  if (leavesNobody(await otherAdministrations(tx, key), { before, after }, now))
    throw new Refusal('last_administrator');
}

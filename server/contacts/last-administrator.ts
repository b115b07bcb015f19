import { isLastAdministrator } from '../../api-client/contacts/last-administrator.ts';
import type { Transaction } from '../db/database.ts';
import { Refusal } from '../http/refusal.ts';
import type { ContactKey } from './contact-queries.ts';
import { activeAdministrators, lockAdministrators } from './rights-queries.ts';

/**
 * Keeps an organisation from losing its last contacts administrator, by themselves or by anybody else (architecture: tenancy).
 * Call it before anything of the contact is written: it waits for others who are taking an administrator away.
 * Throws the refusal `last_administrator`.
 */
export async function refuseLastAdministrator(
  tx: Transaction,
  { organisationId, contactId }: ContactKey,
): Promise<void> {
  await lockAdministrators(tx, organisationId);
  const administrators = await activeAdministrators(tx, organisationId);
  if (isLastAdministrator(administrators, contactId)) throw new Refusal('last_administrator');
}

import { uniqueViolation } from '../db/database.ts';
import { Refusal } from '../http/refusal.ts';

const onceInOrganisation = new Set([
  'contacts_email_once_in_organisation',
  'contacts_account_once_in_organisation',
]);

/** Runs a write that may put a person on the list who is there already: throws the refusal `contact_exists` then. */
export async function refuseContactTwice<Result>(write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (onceInOrganisation.has(uniqueViolation(error) ?? '')) throw new Refusal('contact_exists');
    throw error;
  }
}

import { v7 as uuidv7 } from 'uuid';
import { alternativeSignInName } from '../../api-client/sign-in/alternative-sign-in-name.ts';
import { type Transaction, uniqueViolation } from '../db/database.ts';
import { accountIdOfSignInName, insertAccount, insertSignInNames } from './account-queries.ts';
import { type ContactRow, updateContact } from './contact-queries.ts';
import { refuseContactTwice } from './refuse-contact-twice.ts';

/**
 * Gives the account of a contact: their own already, the one that signs in under their e-mail address, or a new one with that
 * address and the alternative name of G0.9. The transaction's context presents the e-mail address as its sign-in name.
 * Throws as insertSignInNames does.
 */
export async function accountOfContact(
  tx: Transaction,
  contact: ContactRow,
  hostingDomain: string,
): Promise<string> {
  if (contact.accountId) return contact.accountId;
  const key = { organisationId: contact.organisationId, contactId: contact.id };

  const known = await accountIdOfSignInName(tx, contact.email);
  if (known) {
    await updateContact(tx, key, { accountId: known });
    return known;
  }

  const accountId = uuidv7();
  await insertAccount(tx, { id: accountId, language: contact.language });
  // First the contact, then the names: row-level security lets an organisation name only accounts of its contacts.
  await updateContact(tx, key, { accountId });
  const alternative = alternativeSignInName(contact.email, hostingDomain);
  await insertSignInNames(tx, accountId, { email: contact.email, alternative });
  return accountId;
}

/**
 * Runs a transaction that invites. Where another organisation made an account for the same address at that moment it runs once
 * more, and finds that account.
 */
async function withAccountRace<Result>(invite: () => Promise<Result>): Promise<Result> {
  try {
    return await invite();
  } catch (error) {
    if (uniqueViolation(error) !== 'sign_in_names_pkey') throw error;
    return invite();
  }
}

/** Runs a transaction that invites a contact. Throws `contact_exists` where their account is on the list already. */
export const inviteOnce = <Result>(invite: () => Promise<Result>): Promise<Result> =>
  refuseContactTwice(() => withAccountRace(invite));

import { whyClosed } from '../../api-client/organisations/organisation-choice.ts';
import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import type { Transaction } from '../db/database.ts';
import { listingsOfAccount } from './choice-queries.ts';

/**
 * What somebody is told who proved who they are and whom no organisation lets in: which ones have them on their list, and why
 * they are kept out. Who has proved a password alone is told none of that.
 */
export async function describeNoOrganisation(
  tx: Transaction,
  { accountId, methodProvedAt }: { accountId: string | null; methodProvedAt: Date | null },
  now: Date,
): Promise<NextStep> {
  const listings = accountId && methodProvedAt ? await listingsOfAccount(tx, accountId) : [];
  return {
    step: 'no-organisation',
    organisations: listings.map(({ name, ...listing }) => ({ name, reason: whyClosed(listing, now) })),
  };
}

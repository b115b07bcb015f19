import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { accounts, passwords, signInNames } from '../db/schema.ts';

/** Gives the account that signs in under the name which the transaction's context presents; undefined where there is none. */
export async function accountIdOfSignInName(tx: Transaction, name: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ accountId: signInNames.accountId })
    .from(signInNames)
    .where(eq(signInNames.name, name));
  return row?.accountId;
}

/** Makes an account without names or password. Row-level security shows it only once a contact has it. */
export async function insertAccount(tx: Transaction, account: typeof accounts.$inferInsert): Promise<void> {
  await tx.insert(accounts).values(account);
}

/**
 * Gives a new account, that a contact has already, its names. Throws the violation of `sign_in_names_pkey` when somebody
 * else made an account with one of them at the same moment.
 */
export async function insertSignInNames(
  tx: Transaction,
  accountId: string,
  names: { readonly email: string; readonly alternative: string },
): Promise<void> {
  await tx.insert(signInNames).values([
    { accountId, kind: 'email', name: names.email },
    { accountId, kind: 'alternative', name: names.alternative },
  ]);
}

/**
 * Says whether an account of a contact is in use, and if not, keeps its owner from taking it into use until the transaction
 * ends: that takes replacing the temporary password, whose row is locked first.
 */
export async function lockUnlessInUse(
  tx: Transaction,
  accountId: string,
): Promise<'in-use' | 'never-activated'> {
  await tx
    .select({ kind: passwords.kind })
    .from(passwords)
    .where(eq(passwords.accountId, accountId))
    .for('update');
  const [account] = await tx
    .select({ activatedAt: accounts.activatedAt })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  if (!account) throw new Error('The account of a contact is not there.');
  return account.activatedAt ? 'in-use' : 'never-activated';
}

/** Whether an account has been taken into use: its owner has a password of their own. */
export async function isAccountInUse(tx: Transaction, accountId: string): Promise<boolean> {
  const [account] = await tx
    .select({ activatedAt: accounts.activatedAt })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  return Boolean(account?.activatedAt);
}

/** Gives an account that was never activated a temporary password; the one before it is dead at once (G0.3). */
export async function setTemporaryPassword(
  tx: Transaction,
  accountId: string,
  password: { readonly hash: string; readonly setAt: Date; readonly expiresAt: Date },
): Promise<void> {
  const temporary = { ...password, kind: 'temporary' } as const;
  await tx
    .insert(passwords)
    .values({ accountId, ...temporary })
    .onConflictDoUpdate({ target: passwords.accountId, set: temporary });
}

/** Ends the temporary password of an account that was never activated, unless another organisation's invitation is open. */
export async function endUnneededTemporaryPassword(tx: Transaction, accountId: string): Promise<void> {
  await tx.execute(sql`select app_end_unneeded_temporary_password(${accountId}::uuid)`);
}

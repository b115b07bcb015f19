import type { PasswordHasher } from '../secrets/passwords.ts';
import { createTemporaryPassword } from '../secrets/temporary-password.ts';

/** A temporary password with the hash under which it is kept. */
export interface PreparedPassword {
  readonly password: string;
  readonly hash: string;
}

/**
 * Makes a temporary password for whoever is about to be invited. Done before the transaction, so that no connection waits for
 * slow hashing, and also for an account that gets none, so that the time does not tell an address that is in use elsewhere
 * (ASVS 6.3.8). Throws HashingOverloaded.
 */
export async function prepareTemporaryPassword(hasher: PasswordHasher): Promise<PreparedPassword> {
  const password = createTemporaryPassword();
  return { password, hash: await hasher.hash(password) };
}

import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';

// OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane (ASVS 11.4.2).
const argon2id = 2;
const parameters = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** More are waiting to be hashed than the server can do in reasonable time: the caller is asked to come back. */
export class HashingOverloaded extends Error {}

/** Slow hashing of passwords, with a bound on how many run at once and how many may wait. */
export interface PasswordHasher {
  /** Gives the argon2id hash in PHC form. Throws HashingOverloaded. */
  hash(password: string): Promise<string>;
  /**
   * Says whether the password is the one that was hashed. With null, for an account that does not exist or has no password,
   * the answer is false and takes as long (ASVS 6.3.8). Throws HashingOverloaded.
   */
  verify(hashed: string | null, password: string): Promise<boolean>;
}

/** Makes the hasher. `concurrency`: how many run at once; `waiting`: how many may queue before HashingOverloaded. */
export async function createPasswordHasher({ concurrency = 2, waiting = 200 } = {}): Promise<PasswordHasher> {
  const limit = pLimit(concurrency);
  const bounded = <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (limit.pendingCount >= waiting) throw new HashingOverloaded();
    return limit(work);
  };
  const nobodys = await hash('nobody’s password', parameters);
  return {
    hash: (password) => bounded(() => hash(password, parameters)),
    async verify(hashed, password) {
      const matches = await bounded(() => verify(hashed ?? nobodys, password));
      return hashed !== null && matches;
    },
  };
}

import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { prepared } from '../db/prepared-statements.ts';
import { signInNames, signIns } from '../db/schema.ts';

type NewSignIn = Pick<
  typeof signIns.$inferSelect,
  | 'tokenHash'
  | 'signInName'
  | 'chosenLanguage'
  | 'wantsToRegister'
  | 'address'
  | 'userAgent'
  | 'createdAt'
  | 'expiresAt'
>;

/** Adds a sign-in under the name that the context presents, for the account that has it, if there is one; in one statement. */
export const addSignIn = (tx: Transaction, signIn: NewSignIn, name: string): Promise<unknown> =>
  insertSignIn(tx, { ...signIn, id: uuidv7(), name });

const insertSignIn = prepared((tx) =>
  tx.insert(signIns).values({
    id: sql.placeholder('id'),
    tokenHash: sql.placeholder('tokenHash'),
    accountId: sql`(select ${signInNames.accountId} from ${signInNames} where ${signInNames.name} = ${sql.placeholder('name')})`,
    signInName: sql.placeholder('signInName'),
    chosenLanguage: sql.placeholder('chosenLanguage'),
    wantsToRegister: sql.placeholder('wantsToRegister'),
    address: sql.placeholder('address'),
    userAgent: sql.placeholder('userAgent'),
    createdAt: sql.placeholder('createdAt'),
    expiresAt: sql.placeholder('expiresAt'),
  }),
);

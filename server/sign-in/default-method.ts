import type { Transaction } from '../db/database.ts';
import { findDefaultMethodId, type SignInState } from './sign-in-queries.ts';

type Method = SignInState['methods'][number];

/** A method as the screens name it. */
export const shownMethod = ({ kind, name }: Method) => ({ kind, name });

/** A method as its owner points it out. */
export const ownMethod = ({ id, kind, name }: Method) => ({ id, kind, name });

/** The one of the methods that is asked for first: the account's default, else the oldest. */
export async function defaultMethodOf(
  tx: Transaction,
  accountId: string,
  methods: readonly Method[],
): Promise<Method | undefined> {
  if (methods.length < 2) return methods[0];
  const defaultId = await findDefaultMethodId(tx, accountId);
  return methods.find(({ id }) => id === defaultId) ?? methods[0];
}

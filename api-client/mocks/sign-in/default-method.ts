import type { Model } from '../model/model.ts';

type Method = Model['methods'][number];

/** A method as the screens name it. */
export const shownMethod = ({ kind, name }: Method) => ({ kind, name });

/** A method as its owner points it out. */
export const ownMethod = ({ id, kind, name }: Method) => ({ id, kind, name });

/** The one of the methods that is asked for first: the account's default, else the oldest. */
export function defaultMethodOf(
  { accounts }: Model,
  accountId: string | null,
  methods: readonly Method[],
): Method | undefined {
  const account = accounts.find(({ id }) => id === accountId);
  return methods.find(({ id }) => id === account?.defaultMethodId) ?? methods[0];
}

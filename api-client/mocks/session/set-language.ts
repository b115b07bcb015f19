import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';

export const setLanguage: MockHandler<Operations['setLanguage']> = ({ model, caller, body }) => {
  const account = model.accounts.find(({ id }) => id === caller.accountId);
  if (account) account.language = body.language;
  return undefined;
};

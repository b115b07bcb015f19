import type { MockRecipient } from '../messages/send-message.ts';
import type { Model } from '../model/model.ts';

/** Where mail about an account goes. */
export function mailboxOf(model: Model, accountId: string): MockRecipient | undefined {
  const account = model.accounts.find(({ id }) => id === accountId);
  const email = model.signInNames.find((each) => each.accountId === accountId && each.kind === 'email')?.name;
  if (!account || !email) return undefined;
  const name = model.contacts.find((contact) => contact.accountId === accountId)?.name ?? email;
  return { email, name, language: account.language };
}

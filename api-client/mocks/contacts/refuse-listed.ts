import { Refusal } from '../../refusal.ts';
import type { Model, ModelContact } from '../model/model.ts';

/** One address, and one account, stands on a list once. Throws `contact_exists`. */
export function refuseListed(
  model: Model,
  { id, organisationId, email }: Pick<ModelContact, 'id' | 'organisationId' | 'email'>,
): void {
  const accountId = model.signInNames.find(({ name }) => name === email)?.accountId;
  const isListed = model.contacts.some(
    (each) =>
      each.organisationId === organisationId &&
      each.id !== id &&
      (each.email === email || (accountId !== undefined && each.accountId === accountId)),
  );
  if (isListed) throw new Refusal('contact_exists');
}

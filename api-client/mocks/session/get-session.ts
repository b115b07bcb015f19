import type { Operations } from '../../operations.ts';
import { brandOfOrganisation } from '../brand/brand-of-organisation.ts';
import type { MockHandler } from '../mock-handler.ts';

export const getSession: MockHandler<Operations['getSession']> = ({ model, caller }) => {
  const session = model.sessions.find(({ id }) => id === caller.sessionId);
  const account = model.accounts.find(({ id }) => id === caller.accountId);
  const contact = model.contacts.find(({ id }) => id === caller.contactId);
  const organisation = model.organisations.find(({ id }) => id === caller.organisationId);
  if (!session || !account || !contact || !organisation) throw new Error('an authenticated session is there');
  return {
    id: session.id,
    signInName: session.signInName,
    language: account.language,
    contact: { id: contact.id, name: contact.name, authorisations: [...caller.authorisations] },
    organisation: { id: organisation.id, name: organisation.name },
    brand: brandOfOrganisation(model, organisation.id),
    hasOtherOrganisations: session.hasOtherOrganisations,
  };
};

import { currentAuthorisations } from '../../contacts/given-right.ts';
import { lastUsedFirst } from '../../organisations/organisation-choice.ts';
import type { NextStep } from '../../sign-in/sign-in.ts';
import { colourOfOrganisation } from '../brand/brand-of-organisation.ts';
import type { Model } from '../model/model.ts';
import { productsOf } from '../products/products-of.ts';
import type { SignInState } from '../sign-in/sign-in-state.ts';

/** The organisations that a person can choose from (G0.8), in their order, each with what they may do there. */
export function describeChoice(model: Model, { open, facts }: Pick<SignInState, 'open' | 'facts'>): NextStep {
  const { now } = facts;
  const organisations = open.map(({ organisationId, organisationName, access, contact }) => ({
    id: organisationId,
    name: organisationName,
    colour: colourOfOrganisation(model, organisationId),
    authorisations: currentAuthorisations(contact.rights, now),
    products: productsOf(model, contact.productIds).map(({ name }) => name),
    isNew: access !== 'active',
    lastSignedInAt: contact.lastSignedInAt?.toISOString() ?? null,
  }));
  return { step: 'choose-organisation', organisations: organisations.toSorted(lastUsedFirst) };
}

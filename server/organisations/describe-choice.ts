import { colourOf } from '../../api-client/brand/own-brand.ts';
import { lastUsedFirst } from '../../api-client/organisations/organisation-choice.ts';
import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import type { Transaction } from '../db/database.ts';
import type { Services } from '../services.ts';
import type { Membership } from '../sign-in/sign-in-queries.ts';
import {
  authorisationsOfContacts,
  coloursOfOrganisations,
  productNamesOfContacts,
} from './choice-queries.ts';

/** The organisations that a person can choose from (G0.8), in their order, each with what they may do there. */
export async function describeChoice(
  tx: Transaction,
  { config, now }: Pick<Services, 'config' | 'now'>,
  open: readonly Membership[],
): Promise<NextStep> {
  const contactIds = open.map(({ contactId }) => contactId);
  const rights = await authorisationsOfContacts(tx, contactIds, now());
  const products = await productNamesOfContacts(tx, contactIds);
  const colours = await coloursOfOrganisations(
    tx,
    open.map(({ organisationId }) => organisationId),
  );
  const organisations = open.map((membership) => {
    const isOfContact = ({ contactId }: { contactId: string }) => contactId === membership.contactId;
    const ownColour = colours.find(({ organisationId }) => organisationId === membership.organisationId);
    return {
      id: membership.organisationId,
      name: membership.organisationName,
      colour: colourOf(config.brand, ownColour),
      authorisations: rights.filter(isOfContact).map(({ authorisation }) => authorisation),
      products: products.filter(isOfContact).map(({ name }) => name),
      isNew: membership.access !== 'active',
      lastSignedInAt: membership.lastSignedInAt?.toISOString() ?? null,
    };
  });
  return { step: 'choose-organisation', organisations: organisations.toSorted(lastUsedFirst) };
}

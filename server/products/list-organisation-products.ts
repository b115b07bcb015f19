import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { productsOfOrganisation } from './product-queries.ts';

/** Gives the products that the caller's organisation has, to choose from for a contact. */
export const listOrganisationProducts: Handler<Operations['listOrganisationProducts']> = async ({
  caller,
  services,
}) => ({
  products: await services.database.transaction(organisationContext(caller), (tx) =>
    productsOfOrganisation(tx, caller.organisationId),
  ),
});

import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { productsOfContact } from './product-queries.ts';

/** Gives the products that the signed-in contact may use in the organisation of their session. */
export const listMyProducts: Handler<Operations['listMyProducts']> = async ({ caller, services }) => ({
  products: await services.database.transaction(organisationContext(caller), (tx) =>
    productsOfContact(tx, caller),
  ),
});

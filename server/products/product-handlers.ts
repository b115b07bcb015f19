import type { Handlers } from '../http/handler.ts';
import { listMyProducts } from './list-my-products.ts';
import { listOrganisationProducts } from './list-organisation-products.ts';

/** The operations on products. */
export const productHandlers = { listMyProducts, listOrganisationProducts } satisfies Pick<
  Handlers,
  'listMyProducts' | 'listOrganisationProducts'
>;

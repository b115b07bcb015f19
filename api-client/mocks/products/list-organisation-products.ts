import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { productsOf } from './products-of.ts';

export const listOrganisationProducts: MockHandler<Operations['listOrganisationProducts']> = ({
  model,
  caller,
}) => {
  const organisation = model.organisations.find(({ id }) => id === caller.organisationId);
  return { products: productsOf(model, organisation?.productIds ?? []) };
};

import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { productsOf } from './products-of.ts';

export const listMyProducts: MockHandler<Operations['listMyProducts']> = ({ model, caller }) => {
  const contact = model.contacts.find(({ id }) => id === caller.contactId);
  return { products: productsOf(model, contact?.productIds ?? []) };
};

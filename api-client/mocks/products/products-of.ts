import type { Product } from '../../products/product.ts';
import type { Model } from '../model/model.ts';

/** The products with these ids, by name. */
export const productsOf = ({ products }: Model, ids: readonly string[]): Product[] =>
  products.filter(({ id }) => ids.includes(id)).sort((one, other) => (one.name.nl < other.name.nl ? -1 : 1));

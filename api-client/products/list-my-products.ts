import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { productSchema } from './product.ts';

export const listMyProducts = operation({
  method: 'GET',
  path: '/api/v1/my/products',
  summary: 'The products that the signed-in contact may use, with each one’s address',
  access: { by: 'session' },
  success: { status: 200, body: z.object({ products: z.array(productSchema) }) },
  problems: [],
});

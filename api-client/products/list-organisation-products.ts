import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { productSchema } from './product.ts';

export const listOrganisationProducts = operation({
  method: 'GET',
  path: '/api/v1/products',
  summary: 'The products that the organisation has, to choose from when a contact is added',
  access: { by: 'session', authorisation: 'manage-contacts' },
  success: { status: 200, body: z.object({ products: z.array(productSchema) }) },
  problems: [],
});

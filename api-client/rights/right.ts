import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { inBothLanguages } from '../products/product.ts';

/** Something that contacts may do, as the provider defines it. */
export const rightSchema = z.object({
  id,
  name: inBothLanguages,
  description: inBothLanguages,
});

export type Right = z.infer<typeof rightSchema>;

import * as z from 'zod/mini';
import { id } from '../fields.ts';

const inBothLanguages = z.object({ nl: z.string(), en: z.string() });

/** A portal or service that a contact may use. */
export const productSchema = z.object({
  id,
  name: inBothLanguages,
  description: inBothLanguages,
  url: z.string(),
});

export type Product = z.infer<typeof productSchema>;

import * as z from 'zod/mini';
import { id } from '../fields.ts';

/** Words that a product is known by, in each language. */
export const inBothLanguages = z.object({ nl: z.string(), en: z.string() });

/** A portal or service that a contact may use. */
export const productSchema = z.object({
  id,
  name: inBothLanguages,
  description: inBothLanguages,
  url: z.string(),
  /** The program that has to be on the computer for it, and where to get it (G3.8). Null: a browser is enough. */
  program: z.nullable(z.object({ name: z.string(), downloadUrl: z.string() })),
});

export type Product = z.infer<typeof productSchema>;

import * as z from 'zod/mini';
import { requiredText } from '../fields.ts';

const inBothLanguages = (max: number) => z.object({ nl: requiredText(max), en: requiredText(max) });

const httpsAddress = z.url({ protocol: /^https$/, error: 'invalid' });

/** What a product is made with. */
export const newProductSchema = z.object({
  name: inBothLanguages(60),
  description: inBothLanguages(120),
  url: httpsAddress,
  program: z.nullable(z.object({ name: requiredText(60), downloadUrl: httpsAddress })),
});

export type NewProduct = z.infer<typeof newProductSchema>;

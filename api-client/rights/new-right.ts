import * as z from 'zod/mini';
import { requiredText } from '../fields.ts';

const inBothLanguages = (max: number) => z.object({ nl: requiredText(max), en: requiredText(max) });

/** What a right is made with. */
export const newRightSchema = z.object({ name: inBothLanguages(60), description: inBothLanguages(120) });

export type NewRight = z.infer<typeof newRightSchema>;

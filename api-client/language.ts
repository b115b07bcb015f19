import * as z from 'zod/mini';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
export const languageSchema = z.enum(languages, { error: 'invalid' });

import * as z from 'zod/mini';

const askedForSchema = z.object({ organisation: z.string(), email: z.string() });

/** Organisation and address that access was asked for, from the screen before; undefined where there was none, or of another version. */
export const readAskedFor = (state: unknown): z.infer<typeof askedForSchema> | undefined =>
  askedForSchema.safeParse(state).data;

import * as z from 'zod/mini';

const contactAddedSchema = z.object({
  added: z.object({
    name: z.string(),
    email: z.string(),
    lapsesAt: z.nullable(z.string()),
    plannedFor: z.nullable(z.string()),
  }),
});

/** What a navigation back to the list takes along, to say whom it now holds. */
export type ContactAdded = z.infer<typeof contactAddedSchema>;

export function readContactAdded(state: unknown): ContactAdded['added'] | undefined {
  const parsed = contactAddedSchema.safeParse(state);
  return parsed.success ? parsed.data.added : undefined;
}

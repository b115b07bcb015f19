import * as z from 'zod/mini';
import { methodKinds } from '../enrolment/enrolment.ts';
import { id, timestamp } from '../fields.ts';
import { operation } from '../operation.ts';

/**
 * What an organisation may know of how a contact signs in (docs/decisions/0003-row-level-security.md): nothing before they came
 * in here; of a person whom other organisations have too, the kinds alone; of its own people also when, and a number's mask.
 */
export const contactMethodsSchema = z.object({
  /** `not-yet`: the contact has no access here that was taken up, so nothing is told. */
  told: z.enum(['not-yet', 'kinds', 'all']),
  methods: z.array(
    z.object({
      kind: z.enum(methodKinds),
      /** Of a phone. */
      mask: z.nullable(z.string()),
      registeredAt: z.nullable(timestamp),
      lastUsedAt: z.nullable(timestamp),
    }),
  ),
});
export type ContactMethods = z.infer<typeof contactMethodsSchema>;

export const listContactMethods = operation({
  method: 'GET',
  path: '/api/v1/contacts/{contactId}/methods',
  summary: 'With which methods a contact signs in, by kind, without anything secret',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  success: { status: 200, body: contactMethodsSchema },
  problems: ['input_invalid', 'not_found'],
});

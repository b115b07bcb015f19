import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { problemCodeSchema } from '../problem-body.ts';
import { contactSchema } from './contact.ts';
import { plannedForSchema } from './plan-invitation.ts';

/** What can be done to many contacts at once: the same as inviteContact, withdrawAccess, restoreAccess, blockContact and unblockContact do to one. */
export const contactActions = [
  'invite',
  'withdraw',
  'restore',
  'block',
  'unblock',
  /** Invite at the moment `plannedFor`, as planInvitation does. */
  'plan',
  /** Do not send what was planned, as cancelPlannedInvitation does. */
  'unplan',
  /** Remind of an open invitation, as remindContact does. */
  'remind',
] as const;
export type ContactAction = (typeof contactActions)[number];

/** So many contacts at most in one call. */
export const contactsAtOnce = 100;

export const contactActionResultSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done'), contactId: id, contact: contactSchema }),
  z.object({ outcome: z.literal('refused'), contactId: id, code: problemCodeSchema }),
]);

export type ContactActionResult = z.infer<typeof contactActionResultSchema>;

export const actOnContacts = operation({
  method: 'POST',
  path: '/api/v1/contacts/actions',
  summary:
    'Do one thing to many contacts. Each is answered for itself, in the order asked; one refusal does not stop the others',
  access: { by: 'session', authorisation: 'manage-contacts' },
  body: z.object({
    action: z.enum(contactActions, { error: 'invalid' }),
    /** With `plan`, and only there. */
    plannedFor: z.optional(plannedForSchema),
    contactIds: z
      .array(id)
      .check(z.minLength(1, { error: 'required' }), z.maxLength(contactsAtOnce, { error: 'invalid' })),
  }),
  idempotent: true,
  success: { status: 200, body: z.object({ results: z.array(contactActionResultSchema) }) },
  problems: ['input_invalid', 'idempotency_key_reused', 'idempotency_in_progress'],
});

import * as z from 'zod/mini';
import { id, timestamp } from '../fields.ts';
import { operation } from '../operation.ts';

/**
 * How far a message came. `retrying`: refused for now, or not reached, and tried again; `bounced`: refused for good by whoever
 * keeps the mailbox (RFC 5321 §4.2.1); `given-up`: tried for a day, in vain.
 */
export const deliveryStates = ['queued', 'sent', 'retrying', 'bounced', 'given-up'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Why it did not come through, as far as the gateway's codes tell. */
export const deliveryFailures = ['address-unknown', 'mailbox-full', 'refused', 'not-reached'] as const;
export type DeliveryFailureKind = (typeof deliveryFailures)[number];

export const deliverySchema = z.object({
  /** It reminds of the invitation, which was mailed before. */
  isReminder: z.boolean(),
  state: z.enum(deliveryStates),
  writtenAt: timestamp,
  /** When it was taken, or given up; null while it is under way. */
  settledAt: z.nullable(timestamp),
  /** How many times it was tried. */
  attempts: z.int(),
  /** With `retrying`: when it is tried again. */
  nextAttemptAt: z.nullable(timestamp),
  failure: z.nullable(z.enum(deliveryFailures)),
});
export type Delivery = z.infer<typeof deliverySchema>;

/** The mail of an invitation is written together with it: what is written later than this, in milliseconds, reminds of it. */
const writtenTogether = 60_000;

/** Whether a message of an invitation is not the invitation itself, but reminds of it. */
export const isReminderOf = (invitation: { readonly sentAt: Date }, writtenAt: Date): boolean =>
  writtenAt.getTime() - invitation.sentAt.getTime() > writtenTogether;

/** So many are shown, the newest. */
export const invitationsShown = 10;

/** How an invitation ended. */
export const invitationEnds = ['accepted', 'replaced', 'withdrawn'] as const;

export const sentInvitationSchema = z.object({
  id,
  sentAt: timestamp,
  lapsesAt: timestamp,
  ended: z.nullable(z.object({ at: timestamp, as: z.enum(invitationEnds) })),
  /** Its messages, newest first; empty once they are no longer kept. */
  deliveries: z.array(deliverySchema),
});
export type SentInvitation = z.infer<typeof sentInvitationSchema>;

export const listInvitations = operation({
  method: 'GET',
  path: '/api/v1/contacts/{contactId}/invitations',
  summary: `The newest ${invitationsShown} invitations of a contact, and what became of their messages`,
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactId: id }),
  success: { status: 200, body: z.object({ invitations: z.array(sentInvitationSchema) }) },
  problems: ['input_invalid', 'not_found'],
});

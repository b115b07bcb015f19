import * as z from 'zod/mini';
import { id, languageSchema, timestamp } from '../fields.ts';
import { authorisationSchema } from './authorisation.ts';
import { givenRightSchema } from './given-right.ts';

/** Everything that a contact's history can tell to their organisation. */
export const contactEvents = [
  'added',
  'edited',
  'invited',
  'invitation-planned',
  'invitation-cancelled',
  'reminded',
  'invitation-requested',
  'invitation-accepted',
  'signed-in',
  'sign-in-denied',
  'sign-in-reported',
  'access-withdrawn',
  'access-restored',
  'blocked',
  'suspended-from',
  'suspension-began',
  'access-ended',
  'right-ended',
  'unblocked',
  'methods-reset',
  'access-confirmed',
  'confirmation-taken-back',
  'access-requested',
  'access-request-accepted',
  'access-request-refused',
] as const;
export type ContactEvent = (typeof contactEvents)[number];

/** What a history can be narrowed to. */
export const historyKinds = ['details', 'access', 'invitations', 'sign-ins'] as const;
export type HistoryKind = (typeof historyKinds)[number];

/** Of which kind each event is. */
export const kindOfEvent: Readonly<Record<ContactEvent, HistoryKind>> = {
  added: 'details',
  edited: 'details',
  invited: 'invitations',
  'invitation-planned': 'invitations',
  'invitation-cancelled': 'invitations',
  reminded: 'invitations',
  'invitation-requested': 'invitations',
  'invitation-accepted': 'invitations',
  'signed-in': 'sign-ins',
  'sign-in-denied': 'sign-ins',
  'sign-in-reported': 'sign-ins',
  'access-withdrawn': 'access',
  'access-restored': 'access',
  'access-requested': 'access',
  'access-request-accepted': 'access',
  'access-request-refused': 'access',
  blocked: 'access',
  'suspended-from': 'access',
  'suspension-began': 'access',
  'access-ended': 'access',
  'right-ended': 'details',
  unblocked: 'access',
  'methods-reset': 'sign-ins',
  'access-confirmed': 'access',
  'confirmation-taken-back': 'access',
};

const beforeAndAfter = <Field extends string, Value extends z.ZodMiniType>(field: Field, value: Value) =>
  z.object({ field: z.literal(field), before: value, after: value });

/** One field of a contact as it was and as it became. */
export const contactChangeSchema = z.discriminatedUnion('field', [
  beforeAndAfter('name', z.string()),
  beforeAndAfter('email', z.string()),
  beforeAndAfter('jobTitle', z.string()),
  /** Masked: two that end alike look the same. */
  beforeAndAfter('phone', z.string()),
  beforeAndAfter('language', languageSchema),
  beforeAndAfter('authorisations', z.array(authorisationSchema)),
  beforeAndAfter('productIds', z.array(id)),
  /** The provider's rights, and authorisations with dates. */
  beforeAndAfter('rights', z.array(givenRightSchema)),
  /** From when they are kept out. */
  beforeAndAfter('blockedAt', z.nullable(timestamp)),
]);

export type ContactChange = z.infer<typeof contactChangeSchema>;

/**
 * Who did it: a contact of the organisation (`contactId` is null once they are off the list), somebody whom the organisation
 * does not know, the provider's service desk, or its system by itself; both with a reason.
 */
export const historyActorSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('contact'), contactId: z.nullable(id), name: z.string() }),
  z.object({ by: z.literal('unknown') }),
  z.object({ by: z.literal('service-desk'), reason: z.string() }),
  z.object({ by: z.literal('provider'), reason: z.string() }),
]);

export const contactHistoryEntrySchema = z.object({
  id,
  at: timestamp,
  event: z.enum(contactEvents),
  actor: historyActorSchema,
  /** The fields that it changed: all of an edit's, and the authorisations that came or went with access. */
  changes: z.array(contactChangeSchema),
  /** With `invited`: until when that invitation held. */
  lapsesAt: z.nullable(timestamp),
  /** With `access-request-refused`: the reason that the person was given; null: none was kept. */
  why: z.nullable(z.string()),
  /** With `invitation-planned`: when it is to go out. */
  plannedFor: z.nullable(timestamp),
});

export type ContactHistoryEntry = z.infer<typeof contactHistoryEntrySchema>;

import * as z from 'zod/mini';
import { methodKindSchema } from '../enrolment/enrolment.ts';
import { id, timestamp } from '../fields.ts';
import { operation } from '../operation.ts';

/** A browser by the names that it goes by, "Firefox" on "Windows"; null where it does not say. */
export const browserSchema = z.object({ name: z.nullable(z.string()), system: z.nullable(z.string()) });

const signedInSchema = {
  at: timestamp,
  browser: browserSchema,
  /** The name of the organisation that it was for. */
  organisation: z.string(),
};

export const mySecuritySchema = z.object({
  /** In the order in which they were registered. */
  methods: z.array(
    z.object({
      id,
      kind: methodKindSchema,
      name: z.string(),
      /** The one that is asked for first. */
      isDefault: z.boolean(),
      registeredAt: timestamp,
      lastUsedAt: timestamp,
      /** Of a phone with the app: when it last called, and whether that is so long ago that it may no longer know the account. */
      phone: z.nullable(z.object({ lastSeenAt: timestamp, isUnseen: z.boolean() })),
    }),
  ),
  password: z.object({ changedAt: timestamp, expiresAt: z.nullable(timestamp) }),
  /** What this browser remembers of the account, for the organisation that one is signed in for; null where that is nothing. */
  remembered: z.nullable(
    z.object({
      /** Until when it asks for no second factor; null where it does. */
      until: z.nullable(timestamp),
      /** "Stay signed in?" was answered together with "don't show this again". */
      isAnswerKept: z.boolean(),
    }),
  ),
  /** The sign-in before this one, wherever it was; null at the first. */
  previousSignIn: z.nullable(z.object(signedInSchema)),
  /** Where the person is signed in besides, last used first. */
  otherSessions: z.array(z.object({ id, ...signedInSchema, lastSeenAt: timestamp })),
});

export type MySecurity = z.infer<typeof mySecuritySchema>;

export const getMySecurity = operation({
  method: 'GET',
  path: '/api/v1/my/security',
  summary: 'How one’s own account is protected: methods, password, the sign-in before, other open sessions',
  access: { by: 'session' },
  success: { status: 200, body: mySecuritySchema },
  problems: [],
});

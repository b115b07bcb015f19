import * as z from 'zod/mini';
import { id, timestamp } from '../fields.ts';
import { operation } from '../operation.ts';
import { waitingStages } from './enrolment-stage.ts';

/** So many of those who wait longest are named. */
export const longestWaitingNamed = 8;

/** Requests that were denied are shown for so long, in days, and so many of them. */
export const deniedShownFor = 30;
export const deniedShown = 10;

const stageCountSchema = z.object({
  /** How many stand here. */
  count: z.int(),
  /** How many of them have an invitation that lapsed: they get no further until it is sent again. */
  lapsed: z.int(),
});

const waitingContactSchema = z.object({
  contactId: id,
  name: z.string(),
  email: z.string(),
  stage: z.enum(waitingStages),
  /** Since when they stand there. */
  since: timestamp,
  isLapsed: z.boolean(),
  lapsesAt: z.nullable(timestamp),
  plannedFor: z.nullable(timestamp),
});

/** What became of a sign-in that was denied on the phone. `reported`: with "this was not me". */
export const deniedOutcomes = ['denied', 'stopped', 'signed-out'] as const;

const deniedRequestSchema = z.object({
  id,
  contactId: id,
  name: z.string(),
  at: timestamp,
  /** `denied` without more; after "this was not me" `stopped` before anybody was in, or `signed-out` who was. */
  outcome: z.enum(deniedOutcomes),
  /** The last thing that happened to the contact since then and bears on it. */
  since: z.nullable(
    z.object({
      event: z.enum(['blocked', 'access-withdrawn', 'methods-reset', 'signed-in']),
      at: timestamp,
    }),
  ),
});

export const enrolmentBoardSchema = z.object({
  /** Invitations that go out later, and when the first of them does. */
  planned: z.object({ count: z.int(), next: z.nullable(timestamp) }),
  waiting: z.record(z.enum(waitingStages), stageCountSchema),
  active: z.int(),
  /** Who waits longest, longest first. */
  longest: z.array(waitingContactSchema),
  /** Sign-ins that were denied on the phone, newest first. */
  denied: z.array(deniedRequestSchema),
});

export type EnrolmentBoard = z.infer<typeof enrolmentBoardSchema>;
export type DeniedRequest = EnrolmentBoard['denied'][number];

export const getEnrolmentBoard = operation({
  method: 'GET',
  path: '/api/v1/enrolment-board',
  summary:
    'How many contacts stand where between invitation and access, who waits longest, and sign-ins that were denied on the phone',
  access: { by: 'session', authorisation: 'manage-contacts' },
  success: { status: 200, body: enrolmentBoardSchema },
  problems: [],
});

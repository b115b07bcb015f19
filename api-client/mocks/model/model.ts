import * as z from 'zod/mini';
import { activationEnds } from '../../authenticator/activation.ts';
import { approvalOutcomes, approvalPurposes } from '../../authenticator/approval.ts';
import { deviceProofKinds } from '../../authenticator/device.ts';
import { contactJobKinds, contactJobStates } from '../../contact-jobs/contact-job.ts';
import { contactJobRowSchema } from '../../contact-jobs/contact-job-row.ts';
import { importColumnSchema } from '../../contact-jobs/import-column.ts';
import { withdrawnAccessSchema } from '../../contacts/access-withdrawal.ts';
import { contactActions } from '../../contacts/act-on-contacts.ts';
import { authorisations } from '../../contacts/authorisation.ts';
import { contactChangeSchema, contactEvents } from '../../contacts/contact-history.ts';
import { givenRightSchema } from '../../contacts/given-right.ts';
import { methodKinds, walkableStages } from '../../enrolment/enrolment.ts';
import { deniedOutcomes } from '../../enrolment-board/get-enrolment-board.ts';
import { languages } from '../../language.ts';
import { outboxMessageSchema } from '../../outbox/list-outbox-messages.ts';
import { enforcements, registrationRules, registrationStarts } from '../../policies/policy.ts';
import { productSchema } from '../../products/product.ts';
import { reviewPeriods } from '../../reviews/review.ts';
import { rightSchema } from '../../rights/right.ts';
import { settingsSchema } from '../../settings/get-settings.ts';

/** A moment: a Date in the model, text where it is kept. */
const moment = z.codec(z.iso.datetime(), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString(),
});
const momentOrNull = z.nullable(moment);
const text = z.string();
const language = z.enum(languages);
const methodKind = z.enum(methodKinds);

const policySchema = z.object({
  allowedMethods: z.array(methodKind),
  registration: z.enum(registrationRules),
  enforcement: z.enum(enforcements),
  requiredFrom: momentOrNull,
  timeZone: z.nullable(text),
  trustedNetworks: z.array(text),
  rememberDeviceDays: z.int(),
  registrationStart: z.enum(registrationStarts),
});

const organisationSchema = z.object({
  id: text,
  name: text,
  policy: policySchema,
  productIds: z.array(text),
  rightIds: z.array(text),
});

const brandSchema = z.object({
  organisationId: text,
  name: z.nullable(text),
  logoSvg: z.nullable(text),
  logoId: z.nullable(text),
  hue: z.nullable(z.number()),
  chroma: z.nullable(z.number()),
  serviceDeskPhone: z.nullable(text),
  serviceDeskEmail: z.nullable(text),
});

const accountSchema = z.object({
  id: text,
  language,
  activatedAt: momentOrNull,
  defaultMethodId: z.optional(text),
});

const signInNameSchema = z.object({
  name: text,
  accountId: text,
  kind: z.enum(['email', 'alternative', 'user-name']),
});

/** In plain text: it guards nothing. */
const passwordSchema = z.object({
  accountId: text,
  password: text,
  kind: z.enum(['temporary', 'own']),
  setAt: moment,
  expiresAt: momentOrNull,
});

const methodSchema = z.object({
  id: text,
  accountId: text,
  kind: methodKind,
  name: text,
  /** Of one-time codes only. */
  key: z.nullable(text),
  /** Of a phone only. */
  phone: z.optional(text),
  lastUsedCounter: z.int(),
  lastUsedAt: moment,
  createdAt: moment,
});

const contactSchema = z.object({
  id: text,
  version: z.int(),
  organisationId: text,
  accountId: z.nullable(text),
  name: text,
  email: text,
  jobTitle: text,
  phone: z.nullable(text),
  language,
  access: z.enum(['none', 'invited', 'signed-in', 'active']),
  blockedAt: momentOrNull,
  lastSignedInAt: momentOrNull,
  lastRemindedAt: momentOrNull,
  accessDecidedAt: momentOrNull,
  plannedFor: momentOrNull,
  plannedAt: momentOrNull,
  plannedBy: z.nullable(text),
  invitedAt: momentOrNull,
  cameInAt: momentOrNull,
  createdAt: moment,
  authorisations: z.array(z.enum(authorisations)),
  rights: z.array(givenRightSchema),
  /** The invitation waits for the start of the right to sign in. */
  invitesAtStart: z.boolean(),
  productIds: z.array(text),
});

const invitationSchema = z.object({
  id: text,
  organisationId: text,
  contactId: text,
  accountId: text,
  sentAt: moment,
  lapsesAt: moment,
  endedAt: momentOrNull,
  endedAs: z.nullable(z.enum(['accepted', 'replaced', 'withdrawn'])),
  remindedAt: momentOrNull,
});

const signInSchema = z.object({
  id: text,
  token: text,
  accountId: z.nullable(text),
  signInName: text,
  chosenLanguage: z.nullable(language),
  passwordAttempts: z.int(),
  codeAttempts: z.int(),
  passwordProvedAt: momentOrNull,
  lapsedPasswordProvedAt: momentOrNull,
  resetLinkProvedAt: momentOrNull,
  invitationRequestedAt: momentOrNull,
  methodProvedAt: momentOrNull,
  provedMethods: z.array(methodKind),
  chosenOrganisationId: z.nullable(text),
  moreInformationSeenAt: momentOrNull,
  postponedAt: momentOrNull,
  wantsToRegister: z.boolean(),
  staysSignedIn: z.nullable(z.boolean()),
  asksToStayAgain: z.boolean(),
  provedResetId: z.nullable(text),
  createdAt: moment,
  expiresAt: moment,
  endedAt: momentOrNull,
});

const passwordResetSchema = z.object({
  id: text,
  token: text,
  accountId: text,
  expiresAt: moment,
  endedAt: momentOrNull,
});

const methodResetSchema = z.object({
  id: text,
  accountId: text,
  code: text,
  attempts: z.int(),
  expiresAt: moment,
  usedAt: momentOrNull,
});

const enrolmentSchema = z.object({
  signInId: text,
  kind: methodKind,
  stage: z.enum([...walkableStages, 'done']),
  key: z.nullable(text),
});

const phoneCodeSchema = z.object({
  signInId: text,
  /** The phone that it proves; null: the number is being registered. */
  methodId: z.nullable(text),
  phone: text,
  code: text,
  attempts: z.int(),
  createdAt: moment,
  expiresAt: moment,
  endedAt: momentOrNull,
});

const activationSchema = z.object({
  handle: text,
  code: text,
  handover: z.nullable(text),
  signInId: text,
  accountId: text,
  codeAttempts: z.int(),
  expiresAt: moment,
  endedAs: z.nullable(z.enum(activationEnds)),
});

const deviceSchema = z.object({
  id: text,
  accountId: text,
  signInId: text,
  methodId: z.nullable(text),
  name: text,
  proof: z.enum(deviceProofKinds),
  credentialId: z.nullable(text),
  hasPush: z.boolean(),
  createdAt: moment,
});

const approvalSchema = z.object({
  id: text,
  accountId: text,
  signInId: text,
  purpose: z.enum(approvalPurposes),
  deviceId: z.nullable(text),
  nonce: text,
  number: text,
  organisations: z.array(text),
  fromKnownBrowser: z.boolean(),
  createdAt: moment,
  expiresAt: moment,
  endedAt: momentOrNull,
  outcome: z.nullable(z.enum(approvalOutcomes)),
});

const rememberedDeviceSchema = z.object({
  id: text,
  token: text,
  accountId: text,
  provedAt: momentOrNull,
  keptAnswer: z.nullable(z.boolean()),
  createdAt: moment,
});

const sessionSchema = z.object({
  id: text,
  token: text,
  signInId: z.nullable(text),
  accountId: text,
  organisationId: text,
  contactId: text,
  signInName: text,
  hasOtherOrganisations: z.boolean(),
  /** With "Stay signed in": what it lasts by. */
  deviceId: z.nullable(text),
  createdAt: moment,
  lastSeenAt: moment,
  expiresAt: moment,
  endedAt: momentOrNull,
});

/** Looked up at once: in the mock nobody measures how long that takes. */
const accessRequestSchema = z.object({
  id: text,
  organisationId: text,
  contactId: text,
  givenName: text,
  reason: text,
  createdAt: moment,
  lapsesAt: moment,
  endedAt: momentOrNull,
});

const idempotentWriteSchema = z.object({ caller: text, key: text, asked: text, response: z.unknown() });

const guessCounterSchema = z.object({ key: text, points: z.int(), expiresAt: moment });

/** What happened to a contact. Who did it: an account, or the system for a reason. */
const eventSchema = z.object({
  id: text,
  name: z.enum([...contactEvents, 'removed']),
  organisationId: text,
  contactId: text,
  actorAccountId: z.nullable(text),
  reason: z.nullable(text),
  occurredAt: moment,
  changes: z.array(contactChangeSchema),
  lapsesAt: momentOrNull,
  plannedFor: momentOrNull,
  /** The reason with which a request for access was refused. */
  why: z.nullable(text),
  /** Of a sign-in that was denied on the phone. */
  denied: z.nullable(
    z.object({ approvalId: text, outcome: z.enum(deniedOutcomes), isOfOrganisation: z.boolean() }),
  ),
  /** What a withdrawal took, so that it can be undone. */
  withdrawn: z.nullable(withdrawnAccessSchema),
  /** Who was taken off the list: their name stays in the history of others. */
  removed: z.nullable(z.object({ accountId: z.nullable(text), name: text })),
  /** What was confirmed in a round of the review, and what taking it back needs. */
  confirmed: z.nullable(
    z.object({
      reviewId: text,
      rights: z.array(givenRightSchema),
      productIds: z.array(text),
      decidedBefore: momentOrNull,
    }),
  ),
});

const reviewSchema = z.object({
  id: text,
  organisationId: text,
  startedAt: moment,
  dueAt: moment,
  endedAt: momentOrNull,
});

const reviewScheduleSchema = z.object({
  organisationId: text,
  period: z.enum(reviewPeriods),
  nextStartsAt: moment,
});

const contactExportSchema = z.object({
  id: text,
  organisationId: text,
  actorAccountId: text,
  at: moment,
  format: z.enum(['csv', 'xlsx', 'pdf']),
  contacts: z.number(),
  filters: text,
});

const contactJobSchema = z.object({
  id: text,
  organisationId: text,
  accountId: text,
  kind: z.enum(contactJobKinds),
  action: z.nullable(z.enum(contactActions)),
  plannedFor: z.nullable(moment),
  state: z.enum(contactJobStates),
  fileName: text,
  headings: z.array(text),
  columns: z.array(z.nullable(importColumnSchema)),
  language,
  invites: z.boolean(),
  /** Up to which row it is done. */
  lastLine: z.int(),
  followedBy: z.nullable(text),
  createdAt: moment,
  endedAt: momentOrNull,
  rows: z.array(z.extend(contactJobRowSchema, { invites: z.boolean() })),
});

/**
 * All that the mock knows: what the server keeps in its database. Its encoded form is plain data, to be kept by a browser;
 * what was kept by an older version does not decode any more, and the mock begins anew.
 */
export const modelSchema = z.object({
  /** Where people reach the screens, for the links in messages. */
  publicUrl: text,
  settings: settingsSchema,
  products: z.array(productSchema),
  rights: z.array(rightSchema),
  organisations: z.array(organisationSchema),
  brands: z.array(brandSchema),
  accounts: z.array(accountSchema),
  signInNames: z.array(signInNameSchema),
  passwords: z.array(passwordSchema),
  methods: z.array(methodSchema),
  contacts: z.array(contactSchema),
  invitations: z.array(invitationSchema),
  contactJobs: z.array(contactJobSchema),
  contactExports: z.array(contactExportSchema),
  signIns: z.array(signInSchema),
  passwordResets: z.array(passwordResetSchema),
  methodResets: z.array(methodResetSchema),
  enrolments: z.array(enrolmentSchema),
  activations: z.array(activationSchema),
  phoneCodes: z.array(phoneCodeSchema),
  devices: z.array(deviceSchema),
  approvals: z.array(approvalSchema),
  sessions: z.array(sessionSchema),
  rememberedDevices: z.array(rememberedDeviceSchema),
  knownBrowsers: z.array(z.object({ accountId: text, token: text })),
  accessRequests: z.array(accessRequestSchema),
  idempotentWrites: z.array(idempotentWriteSchema),
  guessCounters: z.array(guessCounterSchema),
  reviews: z.array(reviewSchema),
  reviewSchedules: z.array(reviewScheduleSchema),
  events: z.array(eventSchema),
  messages: z.array(z.extend(outboxMessageSchema, { createdAt: moment, invitationId: z.nullable(text) })),
});

export type Model = z.output<typeof modelSchema>;
export type ModelContact = Model['contacts'][number];
export type ModelContactJob = Model['contactJobs'][number];
export type ModelSignIn = Model['signIns'][number];
export type ModelDevice = Model['devices'][number];
export type ModelApproval = Model['approvals'][number];
export type ModelEvent = Model['events'][number];
export type ModelInvitation = Model['invitations'][number];

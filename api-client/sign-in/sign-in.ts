import * as z from 'zod/mini';
import { approvalProgressSchema } from '../authenticator/approval.ts';
import { pairingProgressSchema } from '../authenticator/pairing-progress.ts';
import { methodKindSchema, methodSchema, ownMethodSchema, walkableStages } from '../enrolment/enrolment.ts';
import { timestamp } from '../fields.ts';
import { closedOrganisationSchema, organisationChoiceSchema } from '../organisations/organisation-choice.ts';
import { phoneProgressSchema } from '../phone/phone-progress.ts';
import { requiredMethodNames } from '../policies/required-methods.ts';
import { resetCodeStates } from './reset-code.ts';

const registrationAsked = {
  /** What the organisation asks for, in order: "Method 1 of 2: App" (G2.3). */
  required: z.array(z.object({ name: z.enum(requiredMethodNames), isDone: z.boolean() })),
  /** Which of these is the one at hand, counted from 0. */
  index: z.int(),
  /** It may be put off by "later" (G4.9); null where it may not. */
  postponable: z.nullable(
    z.object({
      /** From when on it may no longer (G4.1, G2.8), and the zone in which that was agreed; null where no date was. */
      until: z.nullable(timestamp),
      timeZone: z.nullable(z.string()),
    }),
  ),
};

const enrolmentAccount = {
  ...registrationAsked,
  method: methodKindSchema,
  /** Those that may be registered, this one included; the recommended one first. */
  methods: z.array(methodKindSchema),
  /** What the entry in the app will be labelled with (G1.3). */
  issuer: z.string(),
  label: z.string(),
  /** A password of one's own comes after it, as the wizard's last step (G0.6; not for G1.1). */
  passwordDue: z.boolean(),
};

/** The wizard, on the screen where the person is. The key of one-time codes is sent only to the screens that show it. */
export const registerStepSchema = z.discriminatedUnion('stage', [
  z.object({
    step: z.literal('register'),
    stage: z.enum(walkableStages),
    ...enrolmentAccount,
    key: z.optional(z.string()),
    uri: z.optional(z.string()),
    /** With the method `app`. */
    pairing: z.optional(pairingProgressSchema),
    /** With the method `phone`. */
    phone: z.optional(phoneProgressSchema),
  }),
  z.object({
    step: z.literal('register'),
    stage: z.literal('done'),
    ...enrolmentAccount,
    /** The one that is asked for first. */
    defaultMethod: ownMethodSchema,
    /** All that the account has now, in the order in which they were registered; that one included (G2.6). */
    registered: z.array(ownMethodSchema),
  }),
]);

/** The screen that is due, with what that screen needs. */
export const nextStepSchema = z.union([
  z.discriminatedUnion('step', [
    z.object({ step: z.literal('password') }),
    z.object({
      step: z.literal('reset-code'),
      /** Whether the code that was read out can still be typed, and if not, why. */
      state: z.enum(resetCodeStates),
    }),
    z.object({
      step: z.literal('invitation-lapsed'),
      lapsedAt: timestamp,
      organisations: z.array(z.string()),
      /** A new invitation was asked for in this sign-in. */
      requested: z.boolean(),
    }),
    z.object({
      step: z.literal('more-information'),
      ...registrationAsked,
      /** Those that may be registered; the recommended one first. */
      methods: z.array(methodKindSchema),
      /** Whose rule it is, by name; null before one of several organisations is chosen. */
      organisation: z.nullable(z.string()),
    }),
    z.object({
      step: z.literal('verify'),
      /** The one that is asked for first. */
      method: methodSchema,
      /** All of the person's own that do here, that one included (G4.5). */
      methods: z.array(methodSchema),
      /** Where one of them is the app. */
      approval: z.optional(approvalProgressSchema),
      /** Where one of them is the phone. */
      phone: z.optional(phoneProgressSchema),
    }),
    z.object({ step: z.literal('change-password'), reason: z.enum(['temporary', 'expired']) }),
    z.object({
      step: z.literal('reset-password'),
      /** It ends the wizard: the account had no method, and registered one in this sign-in. */
      endsRegistration: z.boolean(),
    }),
    z.object({ step: z.literal('no-organisation'), organisations: z.array(closedOrganisationSchema) }),
    z.object({ step: z.literal('choose-organisation'), organisations: z.array(organisationChoiceSchema) }),
    z.object({
      step: z.literal('stay-signed-in'),
      /** For how many days neither password nor second factor is then asked on this device. */
      days: z.int(),
    }),
    z.object({ step: z.literal('signed-in') }),
  ]),
  registerStepSchema,
]);

export type NextStep = z.infer<typeof nextStepSchema>;

/** A sign-in under way: the transaction from sign-in name to session. */
export const signInSchema = z.object({
  signInName: z.string(),
  expiresAt: timestamp,
  next: nextStepSchema,
});

export type SignIn = z.infer<typeof signInSchema>;

import * as z from 'zod/mini';
import { id } from '../fields.ts';

/** The methods that can be registered: one-time codes of any app (RFC 6238), the requests of our own, and codes texted to a phone. */
export const methodKinds = ['totp', 'app', 'phone'] as const;
export type MethodKind = (typeof methodKinds)[number];
export const methodKindSchema = z.enum(methodKinds, { error: 'invalid' });

/**
 * Where somebody is in the wizard (G0.4). A person moves freely among the `walkable` ones of their method; only a right code
 * leads to `done`, and only *Done* leads out of it.
 */
export const walkableStages = ['get-app', 'set-up-account', 'scan', 'try', 'phone'] as const;
export type WalkableStage = (typeof walkableStages)[number];
export type EnrolmentStage = WalkableStage | 'done';

/** The safest first: what the wizard begins with, and recommends (G0.4, G4.3). */
const fromSafest = ['app', 'totp', 'phone'] as const satisfies readonly MethodKind[];

/** The safest of some methods; the app for one-time codes where there is none to choose from. */
export const safestOf = (kinds: readonly MethodKind[]): MethodKind =>
  fromSafest.find((kind) => kinds.includes(kind)) ?? 'totp';

const stagesOfApps = ['get-app', 'set-up-account', 'scan', 'try'] as const;

/** The screens of each method, in their order (G0.4, G2.5). */
const stagesOf: Record<MethodKind, readonly [WalkableStage, ...WalkableStage[]]> = {
  totp: stagesOfApps,
  app: stagesOfApps,
  phone: ['phone'],
};

/** The screen with which the registration of a method begins. */
export const firstStageOf = (kind: MethodKind): WalkableStage => stagesOf[kind][0];

/** Whether a screen belongs to the registration of a method. */
export const isStageOf = (kind: MethodKind, stage: WalkableStage): boolean => stagesOf[kind].includes(stage);

export const methodSchema = z.object({ kind: methodKindSchema, name: z.string() });

/** A method as its owner points it out. */
export const ownMethodSchema = z.extend(methodSchema, { id });

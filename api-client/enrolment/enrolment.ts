import * as z from 'zod/mini';

/** The methods that can be registered: one-time codes of any app (RFC 6238), and the requests of our own. */
export const methodKinds = ['totp', 'app'] as const;
export type MethodKind = (typeof methodKinds)[number];
export const methodKindSchema = z.enum(methodKinds, { error: 'invalid' });

/**
 * Where somebody is in the wizard (G0.4). A person moves freely among the `walkable` ones; only a right code leads
 * to `done`, and only *Done* leads out of it.
 */
export const walkableStages = ['get-app', 'set-up-account', 'scan', 'try'] as const;
export type WalkableStage = (typeof walkableStages)[number];
export type EnrolmentStage = WalkableStage | 'done';

export const methodSchema = z.object({ kind: methodKindSchema, name: z.string() });

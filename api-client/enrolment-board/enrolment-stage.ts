import * as z from 'zod/mini';
import type { StoredAccess } from '../contacts/access-state.ts';

/** How far somebody has come on the way from the invitation to their access, in order. `planned`: the invitation goes out later. */
export const enrolmentStages = [
  'planned',
  'invited',
  'signed-in',
  'method-registered',
  'password-changed',
  'active',
] as const;
export type EnrolmentStage = (typeof enrolmentStages)[number];
export const enrolmentStageSchema = z.enum(enrolmentStages);

/** Those in which somebody has been invited and is not there yet. */
export const waitingStages = [
  'invited',
  'signed-in',
  'method-registered',
  'password-changed',
] as const satisfies readonly EnrolmentStage[];
export type WaitingStage = (typeof waitingStages)[number];

/** What is stored of a contact that tells how far they are. */
export interface EnrolmentFacts {
  readonly access: StoredAccess;
  readonly plannedFor: Date | null;
  /** When it was decided that the invitation goes out later. */
  readonly plannedAt: Date | null;
  /** When this access was given first; sending it again leaves it as it is. */
  readonly invitedAt: Date | null;
  /** When the temporary password of this invitation was first used. */
  readonly cameInAt: Date | null;
  readonly methodRegisteredAt: Date | null;
  readonly ownPasswordAt: Date | null;
}

const latest = (...moments: readonly (Date | null)[]): Date | null => {
  const times = moments.flatMap((moment) => moment?.getTime() ?? []);
  return times.length > 0 ? new Date(Math.max(...times)) : null;
};

/**
 * Decides where a contact stands on the enrolment board, and since when; null for who does not stand on it: without access
 * and without an invitation to come. Who is shut out by now, by a block or the end of their right, does not stand there either: that
 * follows from the clock and is left to whoever asks. What an account has registered counts only once the temporary password of this organisation's
 * invitation was used: of somebody who uses the portal for another organisation nothing shows before they accept (decision 0008).
 */
export function enrolmentStageOf(
  facts: EnrolmentFacts,
): { readonly stage: EnrolmentStage; readonly since: Date | null } | null {
  const { access, cameInAt, methodRegisteredAt, ownPasswordAt } = facts;
  if (access === 'none') return facts.plannedFor ? { stage: 'planned', since: facts.plannedAt } : null;
  if (access === 'invited') return { stage: 'invited', since: facts.invitedAt };
  if (access === 'active') return { stage: 'active', since: null };
  const since = latest(cameInAt, methodRegisteredAt, ownPasswordAt);
  if (ownPasswordAt) return { stage: 'password-changed', since };
  return { stage: methodRegisteredAt ? 'method-registered' : 'signed-in', since };
}

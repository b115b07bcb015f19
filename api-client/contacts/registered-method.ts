import * as z from 'zod/mini';
import { type MethodKind, methodKinds } from '../enrolment/enrolment.ts';
import type { StoredAccess } from './access-state.ts';

/** What lists are filtered by: who has a method of this kind, or none at all. */
export const registeredMethods = [...methodKinds, 'none'] as const;
export type RegisteredMethod = (typeof registeredMethods)[number];
export const registeredMethodSchema = z.enum(registeredMethods, { error: 'invalid' });

/**
 * Whether an organisation is told which methods somebody has: once they have signed in for it. Before, it would learn that an
 * address of its choice belongs to somebody of another organisation.
 */
export const showsMethods = (access: StoredAccess): boolean => access === 'signed-in' || access === 'active';

/** Whether somebody with these methods is meant. */
export const hasRegistered = (method: RegisteredMethod, kinds: readonly MethodKind[]): boolean =>
  method === 'none' ? kinds.length === 0 : kinds.includes(method);

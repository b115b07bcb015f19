import * as z from 'zod/mini';
import { isBlocked } from './right-term.ts';

/** How far a contact's access has come, as the authorisation list shows it. */
export const accessStates = ['none', 'invited', 'lapsed', 'signed-in', 'active', 'blocked', 'ended'] as const;
export type AccessState = (typeof accessStates)[number];
export const accessStateSchema = z.enum(accessStates);

/** What is kept of a contact's access; `lapsed`, `blocked` and `ended` follow from dates. */
export type StoredAccess = Extract<AccessState, 'none' | 'invited' | 'signed-in' | 'active'>;

/**
 * Decides what the list shows. A block that holds by now outweighs all, then the end of the right to sign in; an invitation lapses at its hour (G0.3) whether or not the
 * person had already signed in with the temporary password, because access begins only when registration is complete (G0.2).
 */
export function accessStateOf(
  contact: {
    access: StoredAccess;
    blockedAt: Date | null;
    signInEndsAt: Date | null;
    invitationLapsesAt: Date | null;
  },
  now: Date,
): AccessState {
  if (isBlocked(contact, now)) return 'blocked';
  if (contact.access === 'none') return 'none';
  if (contact.signInEndsAt && contact.signInEndsAt <= now) return 'ended';
  if (contact.access === 'active') return 'active';
  return contact.invitationLapsesAt && contact.invitationLapsesAt <= now ? 'lapsed' : contact.access;
}

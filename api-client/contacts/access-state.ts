import * as z from 'zod/mini';

/** How far a contact's access has come, as the authorisation list shows it. */
export const accessStates = ['none', 'invited', 'lapsed', 'signed-in', 'active', 'blocked'] as const;
export type AccessState = (typeof accessStates)[number];
export const accessStateSchema = z.enum(accessStates);

/** What is kept of a contact's access; `lapsed` and `blocked` follow from dates. */
export type StoredAccess = Extract<AccessState, 'none' | 'invited' | 'signed-in' | 'active'>;

/**
 * Decides what the list shows. A block outweighs all; an invitation lapses at its hour (G0.3) whether or not the
 * person had already signed in with the temporary password, because access begins only when registration is complete (G0.2).
 */
export function accessStateOf(
  contact: { access: StoredAccess; blockedAt: Date | null; invitationLapsesAt: Date | null },
  now: Date,
): AccessState {
  if (contact.blockedAt) return 'blocked';
  if (contact.access === 'none' || contact.access === 'active') return contact.access;
  return contact.invitationLapsesAt && contact.invitationLapsesAt <= now ? 'lapsed' : contact.access;
}

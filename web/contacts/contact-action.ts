import type { AccessState } from '../../api-client/contacts/access-state.ts';

export type ContactAction = 'invite' | 'withdraw' | 'block' | 'unblock';

/** What can be done about a contact, by how far their access has come; most likely first. */
export const actionsByAccess: Record<AccessState, readonly ContactAction[]> = {
  none: ['invite', 'block'],
  invited: ['invite', 'withdraw', 'block'],
  lapsed: ['invite', 'withdraw', 'block'],
  'signed-in': ['invite', 'withdraw', 'block'],
  active: ['withdraw', 'block'],
  blocked: ['unblock', 'withdraw'],
};

/** Those that take something away, and therefore ask first. */
export const asksFirst = (action: ContactAction): action is 'withdraw' | 'block' =>
  action === 'withdraw' || action === 'block';

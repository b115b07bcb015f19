import type { Handlers } from '../http/handler.ts';
import { addContact } from './add-contact.ts';
import { blockContact } from './block-contact.ts';
import { inviteContact } from './invite-contact.ts';
import { listContacts } from './list-contacts.ts';
import { unblockContact } from './unblock-contact.ts';
import { withdrawAccess } from './withdraw-access.ts';

/** The operations on an organisation's authorisation list (G0.1). */
export const contactHandlers = {
  listContacts,
  addContact,
  inviteContact,
  withdrawAccess,
  blockContact,
  unblockContact,
} satisfies Pick<
  Handlers,
  'listContacts' | 'addContact' | 'inviteContact' | 'withdrawAccess' | 'blockContact' | 'unblockContact'
>;

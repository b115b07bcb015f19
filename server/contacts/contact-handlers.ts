import type { Handlers } from '../http/handler.ts';
import { actOnContacts } from './act-on-contacts.ts';
import { addContact } from './add-contact.ts';
import { blockContact } from './block-contact.ts';
import { countContacts } from './count-contacts.ts';
import { exportContacts } from './export/export-contacts.ts';
import { listContactExports } from './export/list-contact-exports.ts';
import { getContact } from './get-contact.ts';
import { getContactsSummary } from './get-contacts-summary.ts';
import { inviteContact } from './invite-contact.ts';
import { listContactHistory } from './list-contact-history.ts';
import { listContactMethods } from './list-contact-methods.ts';
import { listContacts } from './list-contacts.ts';
import { listInvitations } from './list-invitations.ts';
import { cancelPlannedInvitation, planInvitation } from './plan-invitation.ts';
import { remindContact } from './remind-contact.ts';
import { removeContact } from './remove-contact.ts';
import { resetMethods } from './reset-methods.ts';
import { restoreAccess } from './restore-access.ts';
import { suspendContact } from './suspend-contact.ts';
import { unblockContact } from './unblock-contact.ts';
import { updateContact } from './update-contact.ts';
import { withdrawAccess } from './withdraw-access.ts';

/** The operations on an organisation's authorisation list (G0.1). */
export const contactHandlers = {
  listContacts,
  exportContacts,
  listContactExports,
  countContacts,
  getContactsSummary,
  addContact,
  getContact,
  updateContact,
  removeContact,
  inviteContact,
  planInvitation,
  cancelPlannedInvitation,
  remindContact,
  withdrawAccess,
  restoreAccess,
  blockContact,
  suspendContact,
  unblockContact,
  actOnContacts,
  listContactHistory,
  resetMethods,
  listInvitations,
  listContactMethods,
} satisfies Partial<Handlers>;

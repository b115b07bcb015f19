import { changesBetween } from '../../contacts/contact-edit.ts';
import type { Model, ModelContact } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';
import { endSessionsOf } from './change-contact.ts';
import { type AdministratorCall, eventBy } from './contact-call.ts';
import { openInvitationOf } from './contact-of.ts';
import { giveRights } from './give-rights.ts';

/** A temporary password that no open invitation needs is dead. */
function endUnneededTemporaryPassword(model: Model, accountId: string): void {
  const account = model.accounts.find(({ id }) => id === accountId);
  const isNeeded = model.invitations.some((each) => each.accountId === accountId && !each.endedAt);
  if (account?.activatedAt || isNeeded) return;
  model.passwords = model.passwords.filter(
    (each) => each.accountId !== accountId || each.kind !== 'temporary',
  );
}

/** Ends a contact's invitation and sessions in the organisation. */
export function endSignIns(call: AdministratorCall, contact: ModelContact): void {
  const invitation = openInvitationOf(call.model, contact.id);
  if (invitation) Object.assign(invitation, { endedAt: call.now, endedAs: 'withdrawn' });
  if (contact.accountId) endUnneededTemporaryPassword(call.model, contact.accountId);
  endSessionsOf(call, contact);
}

/** Ends a contact's access, and keeps what they had; the history tells their rights as a change unless an edit does so. */
export function endAccess(
  call: AdministratorCall,
  contact: ModelContact,
  { isTold = false }: { isTold?: boolean } = {},
): void {
  const { access, authorisations, rights } = contact;
  const plannedFor = contact.plannedFor?.toISOString() ?? null;
  Object.assign(contact, { plannedFor: null, plannedAt: null, plannedBy: null });
  const invitationLapsesAt = openInvitationOf(call.model, contact.id)?.lapsesAt.toISOString() ?? null;
  const changes = isTold ? [] : changesBetween(contact, { ...contact, authorisations: [], rights: [] });
  giveRights(contact, []);
  const accessDecidedAt = contact.accessDecidedAt?.toISOString() ?? null;
  contact.access = 'none';
  contact.accessDecidedAt = call.now;
  endSignIns(call, contact);
  recordEvent(call.model, 'access-withdrawn', {
    ...eventBy(call),
    contactId: contact.id,
    changes,
    withdrawn: { access, authorisations, rights, invitationLapsesAt, accessDecidedAt, plannedFor },
  });
}

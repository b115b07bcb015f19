import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { Model } from '../model/model.ts';
import { changeContact, endSessionsOf, refuseLastAdministrator } from './change-contact.ts';
import { openInvitationOf } from './contact-of.ts';

/** A temporary password that no open invitation needs is dead. */
function endUnneededTemporaryPassword(model: Model, accountId: string): void {
  const account = model.accounts.find(({ id }) => id === accountId);
  const isNeeded = model.invitations.some((each) => each.accountId === accountId && !each.endedAt);
  if (account?.activatedAt || isNeeded) return;
  model.passwords = model.passwords.filter(
    (each) => each.accountId !== accountId || each.kind !== 'temporary',
  );
}

export const withdrawAccess: MockHandler<Operations['withdrawAccess']> = (call) =>
  changeContact(call, (contact) => {
    refuseLastAdministrator(call, contact);
    if (contact.access === 'none' && contact.authorisations.length === 0) return;
    contact.authorisations = [];
    contact.access = 'none';
    const invitation = openInvitationOf(call.model, contact.id);
    if (invitation) Object.assign(invitation, { endedAt: call.now, endedAs: 'withdrawn' });
    if (contact.accountId) endUnneededTemporaryPassword(call.model, contact.accountId);
    endSessionsOf(call, contact);
  });

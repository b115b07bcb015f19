import { v7 as uuidv7 } from 'uuid';
import { invitationLasts } from '../../contacts/invitation-rules.ts';
import { composeTemporaryPassword } from '../../passwords/temporary-password.ts';
import { alternativeSignInName } from '../../sign-in/alternative-sign-in-name.ts';
import { sendInvitationMail } from '../messages/send-invitation-mail.ts';
import type { Model, ModelContact, ModelEvent } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';
import { productsOf } from '../products/products-of.ts';
import { openInvitationOf, signInEndOf } from './contact-of.ts';

/** Not evenly spread to the last bit, as the server's is: it guards nothing. */
const randomBelow = (bound: number) => Math.floor(Math.random() * bound);

/** The account of a contact: their own already, the one that signs in under their e-mail address, or a new one. */
function accountOf(model: Model, contact: ModelContact) {
  const known = model.signInNames.find(({ name }) => name === contact.email)?.accountId;
  const accountId = contact.accountId ?? known ?? uuidv7();
  contact.accountId = accountId;
  const account = model.accounts.find(({ id }) => id === accountId);
  if (account) return account;
  const made = { id: accountId, language: contact.language, activatedAt: null };
  const alternative = alternativeSignInName(contact.email, model.settings.hostingDomain);
  model.accounts.push(made);
  model.signInNames.push(
    { accountId, kind: 'email', name: contact.email },
    { accountId, kind: 'alternative', name: alternative },
  );
  return made;
}

/** The temporary password before it is dead at once (G0.3). */
function setTemporaryPassword(model: Model, accountId: string, setAt: Date, expiresAt: Date): string {
  const password = composeTemporaryPassword(randomBelow);
  model.passwords = [
    ...model.passwords.filter((each) => each.accountId !== accountId),
    { accountId, password, kind: 'temporary', setAt, expiresAt },
  ];
  return password;
}

/**
 * Invites a contact who has the right to sign in (G0.2): an invitation of 72 hours in place of the one before, and its mail. Only an
 * account that was never activated gets a temporary password; one in use keeps its own (architecture: tenancy). `event` says who invites.
 */
export function sendInvitation(
  model: Model,
  contact: ModelContact,
  now: Date,
  event: Pick<ModelEvent, 'organisationId' | 'occurredAt'> & Partial<ModelEvent>,
): void {
  const account = accountOf(model, contact);
  const lapsesAt = new Date(now.getTime() + invitationLasts);
  if (contact.access === 'none') contact.invitedAt = now;
  contact.access = 'invited';
  Object.assign(contact, { plannedFor: null, plannedAt: null, plannedBy: null });
  contact.cameInAt = null;
  contact.lastRemindedAt = now;
  for (const request of model.accessRequests) if (request.contactId === contact.id) request.endedAt ??= now;
  const before = openInvitationOf(model, contact.id);
  if (before) Object.assign(before, { endedAt: now, endedAs: 'replaced' });
  const { organisationId, id: contactId } = contact;
  const invitationId = uuidv7();
  model.invitations.push({
    id: invitationId,
    organisationId,
    contactId,
    accountId: account.id,
    sentAt: now,
    lapsesAt,
    endedAt: null,
    endedAs: null,
    remindedAt: null,
  });
  recordEvent(model, 'invited', { ...event, contactId, lapsesAt });

  const temporaryPassword = account.activatedAt
    ? null
    : setTemporaryPassword(model, account.id, now, lapsesAt);
  const organisationName = model.organisations.find(({ id }) => id === organisationId)?.name ?? '';
  const products = productsOf(model, contact.productIds);
  sendInvitationMail(
    model,
    {
      invitationId,
      organisationName,
      recipient: contact,
      products,
      lapsesAt,
      accessEndsAt: signInEndOf(contact),
      temporaryPassword,
    },
    now,
  );
}

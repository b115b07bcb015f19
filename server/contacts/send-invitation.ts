import { v7 as uuidv7 } from 'uuid';
import type { ContactChange } from '../../api-client/contacts/contact-history.ts';
import { givenOf } from '../../api-client/contacts/given-right.ts';
import { remindsAt } from '../../api-client/contacts/invitation-reminder.ts';
import { invitationLasts } from '../../api-client/contacts/invitation-rules.ts';
import { type Actor, recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { productsOfContact } from '../products/product-queries.ts';
import type { Services } from '../services.ts';
import { accountOfContact } from './account-of-contact.ts';
import { lockUnlessInUse, setTemporaryPassword } from './account-queries.ts';
import { type ContactRow, updateContact } from './contact-queries.ts';
import { endInvitation, insertInvitation, nameOfActor, organisationName } from './invitation-queries.ts';
import { writePlan } from './planning-queries.ts';
import type { PreparedPassword } from './prepare-temporary-password.ts';

/**
 * Invites a contact who has the right to sign in (G0.2): opens an invitation of 72 hours in place of the one before, and writes
 * the mail; what was planned to go out later is done with. An account that was never activated gets the prepared temporary password;
 * one in use keeps its own and is asked to sign in as usual. Neither the answer nor the history tells the organisation which of both
 * it was (architecture: tenancy).
 * `changes` are the rights that were given with it, for the history.
 */
export async function sendInvitation(
  tx: Transaction,
  { actor, services }: { actor: Actor; services: Services },
  contact: ContactRow,
  prepared: PreparedPassword,
  changes: readonly ContactChange[] = [],
): Promise<void> {
  const { organisationId, id: contactId } = contact;
  const key = { organisationId, contactId };
  const sentAt = services.now();
  const lapsesAt = new Date(sentAt.getTime() + invitationLasts);

  const accountId = await accountOfContact(tx, contact, services.config.hostingDomain);
  const use = await lockUnlessInUse(tx, accountId);
  await updateContact(tx, key, {
    access: 'invited',
    lastRemindedAt: sentAt,
    invitedAt: contact.access === 'none' ? sentAt : (contact.invitedAt ?? sentAt),
    cameInAt: null,
    methodRegisteredAt: null,
    ownPasswordAt: null,
  });
  await writePlan(tx, key, null);
  await endInvitation(tx, key, { as: 'replaced', at: sentAt });
  const invitationId = uuidv7();
  await insertInvitation(tx, {
    id: invitationId,
    ...key,
    accountId,
    sentAt,
    lapsesAt,
    remindsAt: remindsAt({ sentAt, lapsesAt }),
  });
  await recordEvent(tx, 'contact.invited', {
    ...actor,
    ...key,
    accountId,
    occurredAt: sentAt,
    details: { lapsesAt: lapsesAt.toISOString(), changes },
  });

  const accessEndsAt = givenOf(contact.rights, 'sign-in')?.endsAt ?? null;
  const invitation = {
    invitationId,
    organisationId,
    organisationName: await organisationName(tx, organisationId),
    recipient: { email: contact.email, name: contact.name, language: contact.language },
    products: await productsOfContact(tx, key),
    signInName: contact.email,
    lapsesAt,
    accessEndsAt: accessEndsAt === null ? null : new Date(accessEndsAt),
    inviter: await nameOfActor(tx, organisationId, actor),
  };
  if (use === 'in-use') {
    await services.mailer.inviteExistingAccount(tx, invitation);
  } else {
    await setTemporaryPassword(tx, accountId, { hash: prepared.hash, setAt: sentAt, expiresAt: lapsesAt });
    await services.mailer.invite(tx, { ...invitation, temporaryPassword: prepared.password });
  }
}

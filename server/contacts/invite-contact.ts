import type { Contact } from '../../api-client/contacts/contact.ts';
import { changesBetween } from '../../api-client/contacts/contact-edit.ts';
import { type GivenRight, givenOf, inOrderOfRights } from '../../api-client/contacts/given-right.ts';
import { refusalToInvite } from '../../api-client/contacts/invitation-rules.ts';
import type { Operations } from '../../api-client/operations.ts';
import { presentSignInName, type Transaction } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { inviteOnce } from './account-of-contact.ts';
import { type Acting, actorOf } from './acting.ts';
import { changeContact } from './change-contact.ts';
import { contactAtHand } from './contact-at-hand.ts';
import { type ContactRow, raiseVersion, updateContact } from './contact-queries.ts';
import { type PreparedPassword, prepareTemporaryPassword } from './prepare-temporary-password.ts';
import { grantProducts, removeProducts, writeRights } from './rights-queries.ts';
import { sendInvitation } from './send-invitation.ts';

function refuseUninvitable(contact: ContactRow, now: Date): void {
  const refusal = refusalToInvite(contact, now);
  if (refusal) throw new Refusal(refusal);
}

/**
 * Invites a contact who is locked, in the transaction of whatever else is done to them, and gives them these products and rights where
 * they are named. Refuses a contact who is blocked, or has access already.
 */
export async function inviteLocked(
  tx: Transaction,
  acting: Acting,
  contact: ContactRow,
  {
    prepared,
    productIds = contact.productIds,
    rights: asked = contact.rights,
  }: {
    prepared: PreparedPassword;
    productIds?: readonly string[];
    rights?: readonly GivenRight[];
  },
): Promise<void> {
  const rights = givenOf(asked, 'sign-in')
    ? [...asked]
    : inOrderOfRights([...asked, { right: 'sign-in' as const, startsAt: null, endsAt: null }]);
  refuseUninvitable({ ...contact, rights }, acting.services.now());
  const key = { organisationId: contact.organisationId, contactId: contact.id };
  if (contact.access === 'none') await updateContact(tx, key, { accessDecidedAt: acting.services.now() });
  await presentSignInName(tx, contact.email);
  const authorisations = [...new Set(['sign-in' as const, ...contact.authorisations])];
  const becomes = { ...contact, authorisations, rights, productIds: [...productIds] };
  const changes = changesBetween(contact, becomes);
  await writeRights(tx, key, contact.rights, rights);
  if (changes.some(({ field }) => field === 'productIds')) {
    await removeProducts(tx, key);
    await grantProducts(tx, key, productIds);
  }
  if (changes.length > 0) await raiseVersion(tx, key);
  const inviting = { actor: actorOf(acting), services: acting.services };
  await sendInvitation(tx, inviting, { ...contact, rights }, prepared, changes);
}

/**
 * Gives a listed contact access, or sends the invitation again: the open one is replaced, and so is the temporary password
 * of an account that was never activated (G0.3). Refuses a contact who is blocked,
 * has access already, or whose right to sign in has not begun or is over.
 */
export async function invite(acting: Acting, contactId: string): Promise<Contact> {
  refuseUninvitable(await contactAtHand(acting, contactId), acting.services.now());
  const prepared = await prepareTemporaryPassword(acting.services.passwords);
  return inviteOnce(() =>
    changeContact(acting, contactId, (tx, contact) => inviteLocked(tx, acting, contact, { prepared })),
  );
}

/** Invites one contact. */
export const inviteContact: Handler<Operations['inviteContact']> = ({ params, ...acting }) =>
  invite(acting, params.contactId);

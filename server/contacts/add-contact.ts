import { v7 as uuidv7 } from 'uuid';
import { withImplied } from '../../api-client/contacts/authorisation.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { planPhone } from '../../api-client/contacts/contact-phone.ts';
import { givenOf } from '../../api-client/contacts/given-right.ts';
import { planRights } from '../../api-client/contacts/plan-rights.ts';
import { termStateOf } from '../../api-client/contacts/right-term.ts';
import type { BodyOf } from '../../api-client/operation.ts';
import type { Operations } from '../../api-client/operations.ts';
import { isUnderHostingDomain } from '../../api-client/sign-in/alternative-sign-in-name.ts';
import { type Actor, recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { refuseField } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { inviteOnce } from './account-of-contact.ts';
import { actorOf } from './acting.ts';
import { contactOf } from './contact-of.ts';
import { type ContactKey, findContact, insertContact } from './contact-queries.ts';
import { plannedMoment, putOffInvitation } from './plan-invitation.ts';
import { prepareTemporaryPassword } from './prepare-temporary-password.ts';
import {
  grantProducts,
  inviteAtStart,
  organisationHasProducts,
  organisationHasRights,
  writeRights,
} from './rights-queries.ts';
import { sealedPhone } from './sealed-phone.ts';
import { sendInvitation } from './send-invitation.ts';

const found = async (tx: Transaction, key: ContactKey) => {
  const contact = await findContact(tx, key);
  if (!contact) throw new Error('A contact that was just written is not there.');
  return contact;
};

/**
 * Puts a person on an organisation's authorisation list and, with the right to sign in, invites them (G0.1, G0.2): at once, or when
 * that right begins, or at the moment that was chosen.
 * Refuses an address of the hosting domain, a product or right that the organisation does not have, dates and a moment that have gone by, and an address that is listed.
 */
export async function addContactTo(
  organisationId: string,
  body: BodyOf<Operations['addContact']>,
  { actor, services }: { actor: Actor; services: Services },
): Promise<Contact> {
  const { name, email, jobTitle, language } = body;
  const accountId = actor.actor === 'account' ? actor.actorAccountId : '';
  if (isUnderHostingDomain(email, services.config.hostingDomain))
    throw refuseField('email', 'email_reserved');
  const phone = planPhone('', body.phone);
  if (!phone.stays && phone.refusal) throw refuseField('phone', phone.refusal);
  const { rights, refusal } = planRights({ access: 'none', rights: [] }, body, services.now());
  if (refusal) throw refuseField(refusal.path, refusal.code);
  const authorisations = withImplied(body.authorisations);
  const productIds = [...new Set(body.productIds)];
  const signIn = givenOf(rights, 'sign-in');
  const isInvited = signIn && termStateOf(signIn, services.now()) === 'current';
  const plannedFor =
    isInvited && body.plannedFor ? plannedMoment(body.plannedFor, services.now()) : undefined;
  const prepared = isInvited && !plannedFor && (await prepareTemporaryPassword(services.passwords));

  const add = () =>
    services.database.transaction(organisationContext({ organisationId, accountId }, email), async (tx) => {
      if (!(await organisationHasProducts(tx, organisationId, productIds))) {
        throw refuseField('productIds', 'product_unknown');
      }
      if (!(await organisationHasRights(tx, organisationId, rights)))
        throw refuseField('rights', 'right_unknown');
      const key = { organisationId, contactId: uuidv7() };
      const createdAt = services.now();
      const phoneFields = phone.stays ? {} : sealedPhone(services.sealer, key.contactId, phone.number);
      await insertContact(tx, {
        id: key.contactId,
        organisationId,
        name,
        email,
        jobTitle,
        language,
        createdAt,
        ...phoneFields,
      });
      await writeRights(tx, key, [], rights);
      if (signIn && !isInvited) await inviteAtStart(tx, key);
      await grantProducts(tx, key, productIds);
      await recordEvent(tx, 'contact.added', {
        ...actor,
        ...key,
        occurredAt: createdAt,
        details: { authorisations, rights, productIds },
      });
      if (prepared) await sendInvitation(tx, { actor, services }, await found(tx, key), prepared);
      else if (isInvited && plannedFor)
        await putOffInvitation(tx, key, { actor, plannedFor, now: createdAt });
      return found(tx, key);
    });

  return contactOf(await inviteOnce(add), services.now());
}

/** Adds a contact to the caller's own organisation. */
export const addContact: Handler<Operations['addContact']> = ({ body, caller, services }) =>
  addContactTo(caller.organisationId, body, {
    actor: actorOf({ caller, services }),
    services,
  });

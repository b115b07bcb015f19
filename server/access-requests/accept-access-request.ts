import { rightsOnAcceptance } from '../../api-client/access-requests/rights-on-acceptance.ts';
import { isBlocked } from '../../api-client/contacts/right-term.ts';
import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import { inviteOnce } from '../contacts/account-of-contact.ts';
import { actorOf } from '../contacts/acting.ts';
import { contactOf } from '../contacts/contact-of.ts';
import { type ContactRow, findContact, lockContact } from '../contacts/contact-queries.ts';
import { inviteLocked } from '../contacts/invite-contact.ts';
import { notePassedMomentsOf } from '../contacts/note-passed-moments.ts';
import { prepareTemporaryPassword } from '../contacts/prepare-temporary-password.ts';
import { organisationHasProducts } from '../contacts/rights-queries.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal, refuseField } from '../http/refusal.ts';
import { answerRequest } from './answer-request.ts';
import { renewAccess } from './renew-access.ts';

/** Had access by an account that goes on, until an end that went by. */
const isToBeRenewed = ({ access, blockedAt, signInEndsAt }: ContactRow, now: Date): boolean =>
  access === 'active' && !isBlocked({ blockedAt }, now) && signInEndsAt !== null && signInEndsAt <= now;

/**
 * Accepts a request: the contact gets the products that were chosen, may sign in until the end that was, and is invited by the rules of
 * every invitation; who had access before has it again. Refuses what `answerRequest` refuses, a product that the organisation does not
 * have, an end that has gone by, and a contact who is blocked or has access.
 */
export const acceptAccessRequest: Handler<Operations['acceptAccessRequest']> = async (call) => {
  const { params, body, caller, services } = call;
  const { organisationId } = caller;
  const acting = { caller, services };
  const { endsAt } = body;
  const productIds = [...new Set(body.productIds)].sort();
  const prepared = await prepareTemporaryPassword(services.passwords);
  const accept = () =>
    services.database.transaction(organisationContext(caller), async (tx) => {
      const at = services.now();
      const request = { organisationId, requestId: params.requestId };
      const { contactId } = await answerRequest(tx, request, { as: 'accepted', at });
      if (!(await organisationHasProducts(tx, organisationId, productIds)))
        throw refuseField('productIds', 'product_unknown');
      if (endsAt !== null && new Date(endsAt) <= at) throw refuseField('endsAt', 'moment_in_past');
      const key = { organisationId, contactId };
      const contact = await lockContact(tx, key);
      if (!contact) throw new Refusal('not_found');
      await notePassedMomentsOf(tx, at, contact);
      const event = { ...actorOf(acting), ...key, occurredAt: at };
      await recordEvent(tx, 'access-request.accepted', event);
      const rights = rightsOnAcceptance(contact.rights, endsAt);
      if (isToBeRenewed(contact, at)) await renewAccess(tx, acting, contact, { rights, productIds, endsAt });
      else await inviteLocked(tx, acting, contact, { prepared, rights, productIds });
      return (await findContact(tx, key)) ?? contact;
    });
  return contactOf(await inviteOnce(accept), services.now());
};

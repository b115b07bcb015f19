import { refusalToInvite } from '../../api-client/contacts/invitation-rules.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import { withAccountRace } from './account-of-contact.ts';
import { contactOf } from './contact-of.ts';
import { type ContactRow, findContact, lockContact } from './contact-queries.ts';
import { prepareTemporaryPassword } from './prepare-temporary-password.ts';
import { grantAuthorisations } from './rights-queries.ts';
import { sendInvitation } from './send-invitation.ts';

function invitable(contact: ContactRow | undefined): ContactRow {
  if (!contact) throw new Refusal('not_found');
  const refusal = refusalToInvite(contact);
  if (refusal) throw new Refusal(refusal);
  return contact;
}

/**
 * Gives a listed contact access, or sends the invitation again: the open one is replaced, and so is the temporary password
 * of an account that was never activated (G0.3). Refuses a contact who is blocked, or has access already.
 */
export const inviteContact: Handler<Operations['inviteContact']> = async ({ params, caller, services }) => {
  const key = { organisationId: caller.organisationId, contactId: params.contactId };
  const { email } = await services.database.transaction(organisationContext(caller), async (tx) =>
    invitable(await findContact(tx, key)),
  );
  const prepared = await prepareTemporaryPassword(services.passwords);

  const invited = await withAccountRace(() =>
    services.database.transaction(organisationContext(caller, email), async (tx) => {
      const contact = invitable(await lockContact(tx, key));
      await grantAuthorisations(tx, key, ['sign-in']);
      const actor = { actor: 'account', actorAccountId: caller.accountId } as const;
      await sendInvitation(tx, { actor, services }, contact, prepared);
      return (await findContact(tx, key)) ?? contact;
    }),
  );
  return contactOf(invited, services.now());
};

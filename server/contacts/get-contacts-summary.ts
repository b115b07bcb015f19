import { type AccessState, accessStates } from '../../api-client/contacts/access-state.ts';
import { waitingNamed } from '../../api-client/contacts/get-contacts-summary.ts';
import { invitationLasts } from '../../api-client/contacts/invitation-rules.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { lapsedContacts, neverSignedInContacts } from './contacts-summary-queries.ts';
import { countByAccess } from './count-by-access.ts';

const named = (contactId: string, name: string, since: Date | null) =>
  since ? [{ contactId, name, since: since.toISOString() }] : [];

/** Tells an administrator how many contacts there are in each access state, and who waits longest. */
export const getContactsSummary: Handler<Operations['getContactsSummary']> = ({ caller, services }) => {
  const { organisationId } = caller;
  const now = services.now();
  return services.database.transaction(organisationContext(caller), async (tx) => {
    const counts = await countByAccess(tx, organisationId, now);
    const sumOf = (state: AccessState, what: 'count' | 'neverSignedIn') =>
      counts.filter(({ access }) => access === state).reduce((sum, each) => sum + each[what], 0);
    const byAccess = Object.fromEntries(accessStates.map((state) => [state, sumOf(state, 'count')]));
    const newIn = (state: AccessState) => sumOf(state, 'neverSignedIn');
    const which = { organisationId, now, limit: waitingNamed };
    const lapsed = await lapsedContacts(tx, which);
    const neverSignedIn = await neverSignedInContacts(tx, which);
    return {
      total: counts.reduce((sum, { count }) => sum + count, 0),
      byAccess: byAccess as Record<AccessState, number>,
      lapsed: {
        count: sumOf('lapsed', 'count'),
        longest: lapsed.flatMap(({ contactId, name, lapsedAt }) => named(contactId, name, lapsedAt)),
      },
      neverSignedIn: {
        count: newIn('invited') + newIn('signed-in'),
        longest: neverSignedIn.flatMap(({ contactId, name, lapsedAt }) =>
          named(contactId, name, lapsedAt && new Date(lapsedAt.getTime() - invitationLasts)),
        ),
      },
    };
  });
};

import { type AccessState, accessStates } from '../../api-client/contacts/access-state.ts';
import { waitingNamed } from '../../api-client/contacts/get-contacts-summary.ts';
import { invitationLasts } from '../../api-client/contacts/invitation-rules.ts';
import type { Operations } from '../../api-client/operations.ts';
import { keepPlans } from '../db/prepared-rows.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { lapsedContacts, neverSignedInContacts } from './contacts-summary-queries.ts';
import { countByAccess } from './count-by-access.ts';

const named = (contactId: string, name: string, since: Date) => ({
  contactId,
  name,
  since: since.toISOString(),
});

/** Tells an administrator how many contacts there are in each access state, and who waits longest. */
export const getContactsSummary: Handler<Operations['getContactsSummary']> = ({ caller, services }) => {
  const { organisationId } = caller;
  const now = services.now();
  return services.database.transaction(organisationContext(caller), async (tx) => {
    keepPlans(tx);
    const which = { organisationId, now, limit: waitingNamed };
    // Asked for together, they are one round trip.
    const [counts, lapsed, neverSignedIn] = await Promise.all([
      countByAccess(tx, organisationId, now),
      lapsedContacts(tx, which),
      neverSignedInContacts(tx, which),
    ]);
    const sumOf = (state: AccessState, what: 'count' | 'neverSignedIn') =>
      counts.filter(({ access }) => access === state).reduce((sum, each) => sum + each[what], 0);
    const byAccess = Object.fromEntries(accessStates.map((state) => [state, sumOf(state, 'count')]));
    const newIn = (state: AccessState) => sumOf(state, 'neverSignedIn');
    return {
      total: counts.reduce((sum, { count }) => sum + count, 0),
      byAccess: byAccess as Record<AccessState, number>,
      lapsed: {
        count: sumOf('lapsed', 'count'),
        longest: lapsed.map(({ contactId, name, lapsesAt }) => named(contactId, name, lapsesAt)),
      },
      neverSignedIn: {
        count: newIn('invited') + newIn('signed-in'),
        longest: neverSignedIn.map(({ contactId, name, lapsesAt }) =>
          named(contactId, name, new Date(lapsesAt.getTime() - invitationLasts)),
        ),
      },
    };
  });
};

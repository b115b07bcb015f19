import { type AccessState, accessStates } from '../../api-client/contacts/access-state.ts';
import { waitingNamed } from '../../api-client/contacts/get-contacts-summary.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { countByAccess, lapsedContacts, neverSignedInContacts } from './contacts-summary-queries.ts';

interface Waiting {
  readonly count: number;
  readonly longest: readonly { readonly contactId: string; readonly name: string; readonly since: Date }[];
}

const waitingOf = ({ count, longest }: Waiting) => ({
  count,
  longest: longest.map((one) => ({ ...one, since: one.since.toISOString() })),
});

/** Tells an administrator how many contacts there are in each access state, and who waits longest. */
export const getContactsSummary: Handler<Operations['getContactsSummary']> = ({ caller, services }) => {
  const { organisationId } = caller;
  const now = services.now();
  return services.database.transaction(organisationContext(caller), async (tx) => {
    const counts = new Map<AccessState, number>();
    for (const { access, count } of await countByAccess(tx, organisationId, now)) counts.set(access, count);
    const byAccess = Object.fromEntries(accessStates.map((state) => [state, counts.get(state) ?? 0]));
    const which = { organisationId, now, limit: waitingNamed };
    return {
      total: [...counts.values()].reduce((sum, each) => sum + each, 0),
      byAccess: byAccess as Record<AccessState, number>,
      lapsed: waitingOf(await lapsedContacts(tx, which)),
      neverSignedIn: waitingOf(await neverSignedInContacts(tx, which)),
    };
  });
};

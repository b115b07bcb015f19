import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { countWaitingRequests, listWaitingRequests } from './access-request-queries.ts';
import { lookUpEnquiries } from './look-up-enquiry.ts';

/** Gives a page of the requests that wait for the administrators of the caller's organisation, oldest first. */
export const listAccessRequests: Handler<Operations['listAccessRequests']> = async (call) => {
  const { query, caller, services } = call;
  const { organisationId } = caller;
  const now = services.now();
  await lookUpEnquiries(services);
  return services.database.transaction(organisationContext(caller), async (tx) => {
    const rows = await listWaitingRequests(tx, organisationId, {
      after: query.after,
      // One more than asked for tells whether there is a next page.
      limit: query.limit + 1,
      now,
    });
    const page = rows.slice(0, query.limit);
    const last = page.at(-1);
    return {
      requests: page.map(({ createdAt, lapsesAt, endsAt, access, ...request }) => ({
        ...request,
        endsAt: endsAt?.toISOString() ?? null,
        // Of those who wait, only who had it until an end has access by an account.
        renews: access === 'active',
        createdAt: createdAt.toISOString(),
        lapsesAt: lapsesAt.toISOString(),
      })),
      total: await countWaitingRequests(tx, organisationId, now),
      ...(last && rows.length > page.length && { nextAfter: last.id }),
    };
  });
};

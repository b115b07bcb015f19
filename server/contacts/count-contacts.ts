import type { Operations } from '../../api-client/operations.ts';
import { keepPlans } from '../db/prepared-rows.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { countSelected } from './contact-list-queries.ts';
import { findSpelled } from './search-spellings.ts';

/** Counts whom a list of the organisation's contacts has on all its pages. */
export const countContacts: Handler<Operations['countContacts']> = ({ query: view, caller, services }) => {
  const { organisationId } = caller;
  const asOf = services.now();
  return services.database.transaction(organisationContext(caller), async (tx) => {
    keepPlans(tx);
    const { found } = await findSpelled(
      tx,
      { organisationId, search: view.search },
      (terms) => countSelected(tx, { organisationId, view, terms, asOf }),
      (total) => total === 0,
    );
    return { total: found };
  });
};

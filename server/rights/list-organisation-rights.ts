import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { rightsOfOrganisation } from './right-queries.ts';

/** Gives the rights that the provider offers to the caller's organisation, to choose from for a contact. */
export const listOrganisationRights: Handler<Operations['listOrganisationRights']> = async ({
  caller,
  services,
}) => ({
  rights: await services.database.transaction(organisationContext(caller), (tx) =>
    rightsOfOrganisation(tx, caller.organisationId),
  ),
});

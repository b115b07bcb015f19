import type { Handlers } from '../http/handler.ts';
import { listOrganisationRights } from './list-organisation-rights.ts';

/** The operations on the rights that the provider defines. */
export const rightHandlers = { listOrganisationRights } satisfies Pick<Handlers, 'listOrganisationRights'>;

import type { Operations } from '../../api-client/operations.ts';
import { viewPolicy } from '../../api-client/policies/view-policy.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { findPolicy } from './policy-queries.ts';

/** Shows a contacts administrator what their organisation asks of people who sign in. */
export const getPolicy: Handler<Operations['getPolicy']> = ({ caller, services }) =>
  services.database.transaction(organisationContext(caller), async (tx) =>
    viewPolicy(await findPolicy(tx, caller.organisationId), services.now()),
  );

import type { Operations } from '../../api-client/operations.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { refuseField } from '../http/refusal.ts';
import { updateSignIn } from '../sign-in/sign-in-queries.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';

/** Chooses the organisation to sign in for (G0.8). Refuses one that is not among the person's own. */
const chooseOrganisation: Handler<Operations['chooseOrganisation']> = (call) =>
  withSignIn(call, 'choose-organisation', async (tx, state) => {
    const { organisationId } = call.body;
    if (!state.open.some((membership) => membership.organisationId === organisationId)) {
      return refuseField('organisationId', 'organisation_unknown');
    }
    await updateSignIn(tx, state.row.id, { chosenOrganisationId: organisationId });
    return advance(tx, call, state);
  });

export const organisationHandlers = { chooseOrganisation } satisfies Partial<Handlers>;

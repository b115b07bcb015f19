import type { Operations } from '../../operations.ts';
import { refuseField } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';

export const chooseOrganisation: MockHandler<Operations['chooseOrganisation']> = (call) =>
  withSignIn(call, 'choose-organisation', (state) => {
    const { organisationId } = call.body;
    if (!state.open.some((membership) => membership.organisationId === organisationId)) {
      throw refuseField('organisationId', 'organisation_unknown');
    }
    state.signIn.chosenOrganisationId = organisationId;
    return advance(call, state);
  });

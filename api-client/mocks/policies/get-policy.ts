import type { Operations } from '../../operations.ts';
import { viewPolicy } from '../../policies/view-policy.ts';
import { Refusal } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';

export const getPolicy: MockHandler<Operations['getPolicy']> = ({ model, caller, now }) => {
  const organisation = model.organisations.find(({ id }) => id === caller.organisationId);
  return organisation ? viewPolicy(organisation.policy, now) : new Refusal('not_found');
};

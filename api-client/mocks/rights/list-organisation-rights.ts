import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';

export const listOrganisationRights: MockHandler<Operations['listOrganisationRights']> = ({
  model,
  caller,
}) => {
  const offered = model.organisations.find(({ id }) => id === caller.organisationId)?.rightIds ?? [];
  return { rights: model.rights.filter(({ id }) => offered.includes(id)) };
};

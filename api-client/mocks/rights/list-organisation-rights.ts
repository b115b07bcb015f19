import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';

export const listOrganisationRights: MockHandler<Operations['listOrganisationRights']> = ({
  model,
  caller,
}) => {
  const offered = model.organisations.find(({ id }) => id === caller.organisationId)?.rightIds ?? [];
  const rights = model.rights.filter(({ id }) => offered.includes(id));
  return { rights: rights.toSorted((one, other) => (one.name.nl < other.name.nl ? -1 : 1)) };
};

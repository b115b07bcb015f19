import { type GivenRight, isAuthorisation } from '../../contacts/given-right.ts';
import { Refusal, refuseField } from '../../refusal.ts';
import type { Model, ModelContact } from '../model/model.ts';

/** Whether the provider offers each of these rights to the organisation. */
export const hasRights = (model: Model, organisationId: string, rights: readonly GivenRight[]): boolean => {
  const offered = model.organisations.find(({ id }) => id === organisationId)?.rightIds ?? [];
  return rights.every(({ right }) => isAuthorisation(right) || offered.includes(right));
};

/** Refuses rights that the organisation cannot give. */
export function refuseUnknownRights(
  model: Model,
  organisationId: string,
  rights: readonly GivenRight[],
): void {
  if (!hasRights(model, organisationId, rights)) throw refuseField('rights', 'right_unknown');
}

/** Gives a contact exactly these rights. */
export function giveRights(contact: ModelContact, rights: readonly GivenRight[]): void {
  contact.rights = [...rights];
  contact.authorisations = rights.map(({ right }) => right).filter(isAuthorisation);
  if (!contact.authorisations.includes('sign-in')) contact.invitesAtStart = false;
}

/** Says that there is nothing to restore where what was taken can no longer be given. */
export function refuseUnrestorable(
  model: Model,
  organisationId: string,
  rights: readonly GivenRight[],
): void {
  if (!hasRights(model, organisationId, rights)) throw new Refusal('nothing_to_restore');
}

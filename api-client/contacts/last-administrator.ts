import type { StoredAccess } from './access-state.ts';
import type { Authorisation } from './authorisation.ts';

/** What somebody needs to manage an organisation's contacts: the right to, and to sign in. */
export const administratorAuthorisations = [
  'sign-in',
  'manage-contacts',
] as const satisfies readonly Authorisation[];

/** Whether a contact can manage the organisation's contacts today: active, not blocked, with both rights. */
export const isActiveAdministrator = (contact: {
  readonly access: StoredAccess;
  readonly blockedAt: unknown;
  readonly authorisations: readonly Authorisation[];
}): boolean =>
  contact.access === 'active' &&
  !contact.blockedAt &&
  administratorAuthorisations.every((needed) => contact.authorisations.includes(needed));

/** Whether an organisation would be left without anybody who can manage its contacts (architecture: tenancy). */
export const isLastAdministrator = (activeAdministrators: readonly string[], contactId: string): boolean =>
  activeAdministrators.length === 1 && activeAdministrators[0] === contactId;

import type { ContactAction } from '../../../api-client/contacts/act-on-contacts.ts';

/** What an administrator asks for; `restore` comes only as the undoing of something. */
export type AskedAction = Exclude<ContactAction, 'restore'>;

/** Those that take something away, and therefore ask first. */
export const takesAway = (action: ContactAction): action is 'withdraw' | 'block' =>
  action === 'withdraw' || action === 'block';

import type { AccessState } from '../../api-client/contacts/access-state.ts';
import type { ContactAction } from '../../api-client/contacts/act-on-contacts.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';

/** What an administrator asks for; `restore` comes only as the undoing of something. */
export type AskedAction = Exclude<ContactAction, 'restore'>;

/** What can be done about a contact, by how far their access has come; most likely first. */
const actionsByAccess: Record<AccessState, readonly AskedAction[]> = {
  none: ['invite', 'block'],
  invited: ['invite', 'withdraw', 'block'],
  lapsed: ['invite', 'withdraw', 'block'],
  'signed-in': ['invite', 'withdraw', 'block'],
  active: ['withdraw', 'block'],
  blocked: ['unblock', 'withdraw'],
  ended: ['withdraw', 'block'],
};

type Actable = Pick<Contact, 'access' | 'blockedAt'>;

/** A block that is still to come can be lifted as one that holds. */
export const actionsFor = ({ access, blockedAt }: Actable): readonly AskedAction[] =>
  blockedAt !== null && access !== 'blocked'
    ? [...actionsByAccess[access], 'unblock']
    : actionsByAccess[access];

/** Whether a contact can be kept out from a later day on. */
export const maySuspend = ({ access }: Pick<Contact, 'access'>) => access !== 'blocked' && access !== 'ended';

/** Whether a contact can have registered a phone that they lost. */
export const mayHaveLostPhone = ({ access }: Pick<Contact, 'access'>) =>
  access === 'active' || access === 'signed-in';

/** An invitation is given the first time, and sent again after that. */
export function nameOfAction(action: AskedAction, { access }: Pick<Contact, 'access'>) {
  if (action === 'unblock' && access !== 'blocked') return 'keep';
  return action === 'invite' && access !== 'none' ? 'inviteAgain' : action;
}

/** Those that take something away, and therefore ask first. */
export const takesAway = (action: ContactAction): action is 'withdraw' | 'block' =>
  action === 'withdraw' || action === 'block';

/** What brings back what was taken away. */
export const undoOf = { withdraw: 'restore', block: 'unblock' } as const satisfies Partial<
  Record<ContactAction, ContactAction>
>;

/** Of the contacts that were chosen, those for whom an action means something, and the others. */
export function applicable(action: AskedAction, contacts: readonly Contact[]) {
  const means = (contact: Contact) => actionsFor(contact).includes(action);
  return {
    to: contacts.filter(means),
    skipped: contacts.filter((contact) => !means(contact)),
  };
}
